#:project ../../src/Vc.Rules.Json/Vc.Rules.Json.csproj
#:property PublishAot=false

// Many cases in one process: a file with a dossier on each line, one question, a count. What cannot be read is counted too, and told.
//   dotnet run docs/examples/bulk.cs
//   dotnet run docs/examples/bulk.cs -- cases.ndjson

using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".", "zaken.ndjson");
var day = new LocalDate(2025, 11, 20);
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
var number = 0;
foreach (var line in File.ReadLines(path))
{
    number++;
    string outcome;
    try
    {
        // The bare answer is the cheapest call. Take Decide for the cases whose reasons you need.
        var answer = A2_12_6_2025.Rule.Answer(A2_12_6_2025.Weigering, DossierJson.Read(line), day);
        outcome = answer.State == AnswerState.Decided ? (answer.Value ? "alert" : "no alert") : answer.State.ToString();
    }
    catch (DossierException refused)
    {
        outcome = "refused";
        Console.WriteLine($"line {number}: {refused.Problems[0]}");
    }

    counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
}

foreach (var (outcome, count) in counts)
{
    Console.WriteLine($"{count} {outcome}");
}
