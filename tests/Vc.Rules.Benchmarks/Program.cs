using System.Diagnostics;
using BenchmarkDotNet.Running;
using Vc.Rules.Benchmarks;

var start = Stopwatch.GetTimestamp();
if (args is ["cold-child", var what])
{
    ColdStart.Measure(what, start);
    return 0;
}

switch (args)
{
    case ["all", ..]:
        if (!Correctness.Run())
        {
            return 1;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Measured).Assembly).Run(args.Length > 1 ? args[1..] : ["--filter", "*"]);
        return 0;
    case ["stays", ..]:
        BenchmarkSwitcher.FromAssembly(typeof(Measured).Assembly).Run(["--filter", "*ShortStay*", .. args[1..]]);
        return 0;
    case ["quick"]:
        if (!Correctness.Run())
        {
            return 1;
        }

        Quick.Run();
        return 0;
    case ["bulk", .. var sizes]:
        BulkRates.Run(sizes.Length == 0 ? [10_000, 100_000] : [.. sizes.Select(static size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))]);
        return 0;
    case ["population", var file, var count, var percent]:
        BulkRates.Write(file, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), int.Parse(percent, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["cold"]:
        ColdStart.Run();
        return 0;
    case ["check"]:
        return Correctness.Run() ? 0 : 1;
    default:
        Console.WriteLine("""
            dotnet run -c Release --project tests/Vc.Rules.Benchmarks -- <mode>

              check   hold the yardsticks against the rule over 20,000 random dossiers a subject; no timing
              stays   days of short stay over ten to ten thousand stays, with BenchmarkDotNet; no yardstick to check
              quick   check, then every measurement once with a stopwatch (noisy, about two minutes)
              all     check, then BenchmarkDotNet; what follows goes to it, such as --job short --filter '*Outcome*'
              bulk    many dossiers at once, at sizes such as 10000 100000 1000000
              population FILE COUNT PERCENT   writes random dossiers, a line each, with so many facts unknown, for 'vc evaluate --bulk'
              cold    the first decision of fresh processes, split into its parts
            """);
        return args is [] or ["help" or "--help" or "-h"] ? 0 : 2;
}
