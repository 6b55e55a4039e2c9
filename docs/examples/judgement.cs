#:project ../../src/Vc.Rules/Vc.Rules.csproj
#:property PublishAot=false

// A norm that only a human can apply: the decision stops there, says what to weigh, and goes on with the judgement.
//   dotnet run docs/examples/judgement.cs

using NodaTime;
using Vc.Rules;
using Vc.Rules.Circulaire.A3;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;

var none = new Beoordeling { Oordeel = false, Door = "IND, beslismedewerker", Motivering = "Niet gesteld en niet gebleken." };
var dossier = new Dossier
{
    Vreemdeling = new() { Nationaliteit = Nationaliteit.DerdeLand, OnderRichtlijn2004_38 = false, Geboortedatum = new(1994, 4, 17), Alleenstaand = true, LandVanHerkomst = Land.GHA },
    Verblijf = new() { Verblijfplaats = Verblijfplaats.Nederland, RechtmatigInNederland = false },
    VerblijfsrechtElders = new() { Aanwezig = VergunningElders.Geen },
    Aanvraag = new() { Gedaan = true, Soort = SoortAanvraag.Regulier, Uitkomst = UitkomstAanvraag.Afgewezen, GrondBesluit = GrondBesluit.Anders },
    AndereAanvraag = new() { Loopt = false },
    Overdrachtsbesluit = new() { Genomen = false },
    AndereLandenVanTerugkeer = [],
    Terugkeerbesluiten = [],
    Beoordelingen = new() { RisicoVervolging = none, RisicoErnstigeSchade = none, RisicoGezondheid = none },
};
var day = new LocalDate(2025, 11, 20);

var open = A3_1_1_2025.Rule.Decide(dossier, day);
Console.WriteLine(open.Status);
foreach (var judgement in open.Judgements.Where(judgement => judgement.Answer is null))
{
    Console.WriteLine($"{judgement.Fact.Question.En} ({judgement.Path})");
    foreach (var factor in judgement.Factors)
    {
        Console.WriteLine($"- {factor.En}");
    }
}

// Who judged is a function or a service, never a name. The judgement becomes a part of the reasons.
var judged = dossier with
{
    Beoordelingen = dossier.Beoordelingen with { Artikel8VerzetZich = new() { Oordeel = false, Door = "IND, beslismedewerker", Motivering = "Geen gezinsleven hier." } },
};
var decision = A3_1_1_2025.Rule.Decide(judged, day);
Console.WriteLine($"{decision.Status}: {decision.Outcome!.Besluit}");

// Article 4:84 Awb: a human can depart from the circulaire, with reasons. What is set aside is kept.
var departure = new Afwijking(decision, "Geen terugkeerbesluit.", "IND, hoofd beslisafdeling", "Verzonnen voorbeeld: de gevolgen zijn onevenredig.");
Console.WriteLine(departure.Explain(Language.En).Split('\n')[0]);
