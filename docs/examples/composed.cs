#:project ../../src/Vc.Rules.Json/Vc.Rules.Json.csproj
#:property PublishAot=false

// Paragraphs that build on each other: C2/10.3.2 asks A3/1.1 by itself whether a return decision is taken.
//   dotnet run docs/examples/composed.cs

using NodaTime;
using Vc.Rules;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Json;

// An asylum permit withdrawn for public order, while the person cannot go back.
var folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
using var file = File.OpenRead(Path.Combine(folder, "terugkeerbeletsel.json"));
var dossier = DossierJson.Read(file);
var circulaire = Vreemdelingencirculaire.On(new LocalDate(2025, 11, 20));

var asylum = circulaire.Decide("C2/10.3.2", dossier).Decision;
Console.WriteLine($"{asylum.Version.Paragraph}: {asylum.Status}");
foreach (var text in asylum.Citations.GroupBy(citation => citation.Version.Paragraph))
{
    Console.WriteLine($"- {text.Count()} citations of {text.Key}, such as: {text.First().Provision.Summary.En}");
}

// The same dossier before the other paragraph gives the same answer; nothing is copied from one to the other.
var returning = circulaire.Decide("A3/1.1", dossier).Decision;
Console.WriteLine($"{returning.Version.Paragraph}: {returning.Status}");
Console.WriteLine(Answer(asylum) == Answer(returning));

static string? Answer(Decision decision) => decision.Questions.Single(result => result.Question.Name == "terugkeerbesluit").Value;
