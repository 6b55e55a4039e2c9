using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Runtime.CompilerServices;
using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Benchmarks;

/// <summary>The first decision of a fresh process, which is what a command line or a function that starts on demand pays.</summary>
internal static class ColdStart
{
    private const int Processes = 5;

    private static readonly (string Name, (string Key, string Value)[] Environment)[] Settings =
    [
        ("as published", []),
        ("DOTNET_TieredPGO=0", [("DOTNET_TieredPGO", "0")]),
        ("DOTNET_TieredCompilation=0", [("DOTNET_TieredCompilation", "0")]),
        ("DOTNET_ReadyToRun=0", [("DOTNET_ReadyToRun", "0")]),
    ];

    /// <summary>Starts fresh processes and shows the median of each part.</summary>
    public static void Run()
    {
        Console.WriteLine($"Milliseconds from the first line of Main (methods jitted, milliseconds of JIT); median of {Processes} processes; noisy.");
        foreach (var what in (string[])["paragraph", "question"])
        {
            foreach (var (name, environment) in Settings)
            {
                var runs = Enumerable.Range(0, Processes).Select(_ => Child(what, environment)).ToList();
                Console.WriteLine();
                Console.WriteLine($"{what}, {name}");
                for (var part = 0; part < runs[0].Count; part++)
                {
                    var (label, _, _, _) = runs[0][part];
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                        $"  {label,-22}{Median(runs, part, static p => p.Milliseconds),8:0.0} ms   {Median(runs, part, static p => p.Methods),6:0} methods {Median(runs, part, static p => p.Jit),8:0.0} ms JIT"));
                }
            }
        }
    }

    /// <summary>What the fresh process does; <paramref name="start"/> was taken on the first line of Main.</summary>
    public static void Measure(string what, long start)
    {
        var clock = new Clock(start);
        var dossier = Dossier();
        clock.Lap("start and dossier");
        Build();
        clock.Lap("building the rule");
        Decision decision = what == "paragraph" ? Paragraph(dossier) : Question(dossier);
        clock.Lap("first Decide");
        var text = Explain(decision);
        clock.Lap("first Explain");
        Paragraph(dossier with { Kenmerk = "again" });
        clock.Lap("second Decide, whole");
        clock.Write();
        GC.KeepAlive(text);
    }

    // Apart, so that compiling a step is timed with that step.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Dossier Dossier() => new()
    {
        Vreemdeling = new() { Nationaliteit = Nationaliteit.DerdeLand, FamilielidVanOnderdaanLidstaat = false },
        Verblijf = new() { VergunningAndereLidstaat = VergunningElders.Geen, Verblijfplaats = Verblijfplaats.BuitenEu },
        Terugkeerbesluiten = [new() { Datum = new LocalDate(2024, 5, 13), DoorBevoegdeAmbtenaar = true, MetInreisverbod = true }],
        Inreisverboden = [new() { Datum = new LocalDate(2024, 5, 13), Soort = SoortInreisverbod.Zwaar, InWerking = true }],
        Vertrek = new() { GrondgebiedLidstaten = VertrekBekend.Vertrokken, TerugkeerbevestigingOntvangen = false },
        Signaleringen = [],
        SignaleringAndereLidstaat = new() { Aanwezig = false },
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Build() => GC.KeepAlive(A2_12_6_2025.Rule);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Decision<Signaleringsbesluit> Paragraph(Dossier dossier) => A2_12_6_2025.Rule.Decide(dossier, RandomDossiers.Peildatum);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Decision<Answered<bool>> Question(Dossier dossier) => A2_12_6_2025.Rule.Decide(A2_12_6_2025.Weigering, dossier, RandomDossiers.Peildatum);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Explain(Decision decision) => decision.Explain(Language.Nl);

    private static double Median(List<List<Part>> runs, int part, Func<Part, double> value)
    {
        var values = runs.Select(run => value(run[part])).Order().ToList();
        return values[values.Count / 2];
    }

    private static List<Part> Child(string what, (string Key, string Value)[] environment)
    {
        var host = Environment.ProcessPath!;
        var start = new ProcessStartInfo(host) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(host) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdStart).Assembly.Location);
        }

        start.ArgumentList.Add("cold-child");
        start.ArgumentList.Add(what);
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var parts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split('\t'))
            .Select(static cells => new Part(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3])))
            .ToList();
        parts.Add(new("whole process, outside", watch.Elapsed.TotalMilliseconds, 0, 0));
        return parts;

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    private sealed record Part(string Label, double Milliseconds, double Methods, double Jit);

    private sealed class Clock(long start)
    {
        private readonly List<Part> _parts = new(8);
        private long _last = start;
        private long _methods;
        private TimeSpan _jit;

        public void Lap(string label)
        {
            var now = Stopwatch.GetTimestamp();
            var methods = JitInfo.GetCompiledMethodCount();
            var jit = JitInfo.GetCompilationTime();
            _parts.Add(new(label, Stopwatch.GetElapsedTime(_last, now).TotalMilliseconds, methods - _methods, (jit - _jit).TotalMilliseconds));
            (_methods, _jit, _last) = (methods, jit, Stopwatch.GetTimestamp());
        }

        public void Write()
        {
            foreach (var (label, milliseconds, methods, jit) in _parts)
            {
                Console.Out.Write(string.Create(CultureInfo.InvariantCulture, $"{label}\t{milliseconds:0.000}\t{methods}\t{jit:0.000}\n"));
            }
        }
    }
}
