using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;

namespace Vc.Rules.Benchmarks;

/// <summary>Many dossiers at once: whether the cost is linear, and whether memory stays flat.</summary>
internal static class BulkRates
{
    /// <summary>Writes a population, a dossier a line, so that the command line can be timed on it.</summary>
    public static void Write(string file, int count, int unknownPercent)
    {
        var lines = Lines(unknownPercent);
        using var output = File.Create(file);
        for (var i = 0; i < count; i++)
        {
            output.Write(lines[i % lines.Length]);
            output.WriteByte((byte)'\n');
        }
    }

    public static void Run(int[] sizes)
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores");
        Console.WriteLine($"{"",-52}{"dossiers",12}{"seconds",10}{"a second",12}{"bytes each",12}{"peak MB",9}");
        foreach (var percent in (int[])[0, 30])
        {
            var dossiers = RandomDossiers.Rotating(percent);
            var lines = Lines(percent);
            Kept($"question, {percent} % unknown", dossiers, static dossier => A2_12_6_2025.Rule.Decide(A2_12_6_2025.Weigering, dossier, RandomDossiers.Peildatum));
            Kept($"whole paragraph, {percent} % unknown", dossiers, static dossier => A2_12_6_2025.Rule.Decide(dossier, RandomDossiers.Peildatum));
            foreach (var size in sizes)
            {
                Time($"question, full decisions, {percent} % unknown", size, count => Range(count).InOrder(i => A2_12_6_2025.Rule.Decide(A2_12_6_2025.Weigering, dossiers[i % dossiers.Length], RandomDossiers.Peildatum).Citations.Count));
                Time($"whole paragraph, {percent} % unknown", size, count => A2_12_6_2025.Rule.EvaluateMany(Range(count).Select(i => new DossierOnDate(dossiers[i % dossiers.Length], RandomDossiers.Peildatum))).Select(static decision => (int)decision.Status));
                Time($"JSON in, whole paragraph, JSON out, {percent} % unknown", size, count => Range(count).InOrder(i => ThroughJson(lines[i % lines.Length])));
            }
        }
    }

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);

    private static byte[][] Lines(int unknownPercent) =>
        [.. RandomDossiers.Rotating(unknownPercent).Select(static dossier => JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(DossierJson.Write(dossier)).RootElement))];

    private static int ThroughJson(byte[] line)
    {
        var json = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(json);
        writer.WriteStartObject();
        DecisionJson.WriteOutcome(writer, Vreemdelingencirculaire.On(RandomDossiers.Peildatum).Decide("A2/12.6", DossierJson.Read(line)));
        writer.WriteEndObject();
        writer.Flush();
        return json.WrittenCount;
    }

    // What stays in memory of a decision that is kept and has not been asked for more than its status; the dossier not counted.
    private static void Kept(string what, Dossier[] dossiers, Func<Dossier, Decision> decide)
    {
        var kept = new Decision[dossiers.Length];
        _ = decide(dossiers[0]);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = decide(dossiers[i]);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a decision that is kept: {what,-30}{(GC.GetTotalMemory(forceFullCollection: true) - before) / kept.Length,12:N0} bytes"));
        GC.KeepAlive(kept);
    }

    private static void Time(string what, int count, Func<int, IEnumerable<int>> run)
    {
        _ = run(2_000).Sum(static value => (long)value);
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var peak = 0L;
        var watch = Stopwatch.StartNew();
        long sum = 0, done = 0;
        foreach (var value in run(count))
        {
            sum += value;
            if (++done % 5_000 == 0)
            {
                peak = Math.Max(peak, Process.GetCurrentProcess().WorkingSet64);
            }
        }

        var seconds = watch.Elapsed.TotalSeconds;
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52}{count,12:N0}{seconds,10:N2}{count / seconds,12:N0}{bytes,12:N0}{peak / 1e6,9:N0}   ({sum})"));
    }
}
