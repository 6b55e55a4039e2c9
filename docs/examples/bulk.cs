#:project ../../src/Vc.Rules.Json/Vc.Rules.Json.csproj
#:property PublishAot=false

// Many cases in one process: a file with a dossier on each line, one question, a count, on all cores and in the order of the file. What cannot be read is counted too, and told.
//   dotnet run docs/examples/bulk.cs
//   dotnet run docs/examples/bulk.cs -- cases.ndjson

using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".", "zaken.ndjson");
var day = new LocalDate(2025, 11, 20);
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
var number = 0;
foreach (var (outcome, problem) in File.ReadLines(path).InOrder(Outcome))
{
    number++;
    counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
    if (problem is not null)
    {
        Console.WriteLine($"line {number}: {problem}");
    }
}

foreach (var (outcome, count) in counts)
{
    Console.WriteLine($"{count} {outcome}");
}

(string Outcome, Problem? Problem) Outcome(string line)
{
    try
    {
        // The bare answer is the cheapest call. Take Decide for the cases whose reasons you need.
        var answer = A2_12_6_2025.Rule.Answer(A2_12_6_2025.Weigering, DossierJson.Read(line), day);
        return (answer.State == AnswerState.Decided ? (answer.Value ? "alert" : "no alert") : answer.State.ToString(), null);
    }
    catch (DossierException refused)
    {
        return ("refused", refused.Problems[0]);
    }
}
