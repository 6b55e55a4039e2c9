#:project ../../src/Vc.Rules.Json/Vc.Rules.Json.csproj
#:property PublishAot=false

// From an empty dossier to a decision: ask what is missing, put the answer in, ask again.
//   dotnet run docs/examples/missing-facts.cs

using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;

// What the person at the desk would answer. The decision asks for a few of these only.
var answers = new Dictionary<string, string>
{
    ["vreemdeling.nationaliteit"] = "derdeLand",
    ["vreemdeling.familielidVanOnderdaanLidstaat"] = "false",
    ["verblijf.vergunningAndereLidstaat"] = "geen",
    ["toegang.geweigerd"] = "true",
    ["toegang.datumWeigering"] = "2025-11-12",
    ["toegang.wegensValsDocument"] = "true",
    ["signaleringAndereLidstaat.aanwezig"] = "false",
};

var day = new LocalDate(2025, 11, 13);
var dossier = new Dossier();
while (true)
{
    var decision = A2_12_6_2025.Rule.Decide(A2_12_6_2025.Weigering, dossier, day);
    if (decision.Status != DecisionStatus.NeedsFacts)
    {
        Console.WriteLine($"{decision.Status}: {decision.Outcome!.Answer.Value}");
        break;
    }

    // The first question is the one whose answer settles most. Ask them one by one: an answer can make the others needless.
    var next = decision.MissingFacts.FirstOrDefault(missing => answers.ContainsKey(missing.Path));
    if (next is null)
    {
        Console.WriteLine($"Nobody knows {decision.MissingFacts[0].Path}.");
        break;
    }

    Console.WriteLine($"{decision.MissingFacts.Count} open. {next.Fact.Question.En} {answers[next.Path]}");
    dossier = DossierAnswers.With(dossier, next.Fact, next.Path, answers[next.Path]);
}
