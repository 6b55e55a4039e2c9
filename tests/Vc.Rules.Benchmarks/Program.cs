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
    case ["cold"]:
        ColdStart.Run();
        return 0;
    case ["check"]:
        return Correctness.Run() ? 0 : 1;
    default:
        Console.WriteLine("""
            dotnet run -c Release --project tests/Vc.Rules.Benchmarks -- <mode>

              check   hold the yardsticks against the rule over 20,000 random dossiers; no timing
              stays   days of short stay over ten to ten thousand stays, with BenchmarkDotNet; no yardstick to check
              quick   check, then every measurement once with a stopwatch (noisy, under a minute)
              all     check, then BenchmarkDotNet; what follows goes to it, such as --job short --filter '*Outcome*'
              cold    the first decision of fresh processes, split into its parts
            """);
        return args is [] or ["help" or "--help" or "-h"] ? 0 : 2;
}
