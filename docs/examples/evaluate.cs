#:project ../../src/Vc.Rules/Vc.Rules.csproj
#:property PublishAot=false

// A first decision: refused at the border with a false passport. Is an alert entered, and why?
//   dotnet run docs/examples/evaluate.cs

using NodaTime;
using Vc.Rules;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

// What is not in the dossier is not known. An empty list says that there are none.
var dossier = new Dossier
{
    Vreemdeling = new() { Nationaliteit = Nationaliteit.DerdeLand },
    Toegang = new() { Geweigerd = true, DatumWeigering = new(2025, 11, 12), WegensValsDocument = true },
    SignaleringAndereLidstaat = new() { Aanwezig = false },
};

// There is no clock: the date on which the question is asked is an argument.
var day = new LocalDate(2025, 11, 13);

// One question of the paragraph, with reasons.
var refusal = A2_12_6_2025.Rule.Decide(A2_12_6_2025.Weigering, dossier, day);
Console.WriteLine($"Refusal alert: {refusal.Status}, {refusal.Outcome!.Answer.Value}");
foreach (var citation in refusal.Decisive.Citations.Where(citation => citation is { Role: Role.Ground, Holds: Truth.Yes }))
{
    Console.WriteLine($"- {citation.Render(Language.En)}: {citation.Provision.Summary.En}");
}

// All questions of the paragraph: this dossier says too little for that.
var whole = A2_12_6_2025.Rule.Decide(dossier, day);
Console.WriteLine($"The whole paragraph: {whole.Status}, {whole.MissingFacts.Count} facts");
