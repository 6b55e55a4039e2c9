using FluentAssertions;
// README usings
using NodaTime;
using Vc.Rules;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Dossiers;
// END
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Json;
using Xunit;

namespace Vc.Rules.Tests.Docs;

/// <summary>
/// The examples of the documents, compiled and run. What stands between the markers is the text of the document, what it prints is the block that follows it there; <see cref="DocExampleTests"/> compares both.
/// </summary>
internal sealed class DocExamples
{
    private readonly List<(string Region, string Printed)> _printed = [];

    private Paper Console { get; set; } = new();

    /// <summary>Runs the examples of a document.</summary>
    /// <returns>What each region printed.</returns>
    public static IReadOnlyList<(string Region, string Printed)> Run(string document)
    {
        var examples = new DocExamples();
        if (document == "README.md")
        {
            examples.Readme();
        }
        else
        {
            examples.GettingStarted();
        }

        return examples._printed;
    }

    private void Readme()
    {
        // README 1
        var refusedAtTheBorder = new Dossier
        {
            Vreemdeling = new() { Nationaliteit = Nationaliteit.DerdeLand },
            Toegang = new() { Geweigerd = true, DatumWeigering = new(2025, 11, 20), WegensValsDocument = true },
            SignaleringAndereLidstaat = new() { Aanwezig = false },
        };
        var day = new LocalDate(2025, 11, 20);
        var refusal = A2_12_6_2025.Rule.Decide(A2_12_6_2025.Weigering, refusedAtTheBorder, day);
        Console.WriteLine($"{refusal.Status}: {refusal.Outcome!.Answer.Value}, {refusal.Citations[1].Render(Language.En)}");
        var whole = A2_12_6_2025.Rule.Decide(refusedAtTheBorder, day);
        Console.WriteLine($"{whole.Status}, first of all: {whole.MissingFacts[0].Fact.Question.En}");
        // END
        Done("README 1");
    }

    private void GettingStarted()
    {
        // GETTING-STARTED 1
        var dossier = new Dossier
        {
            Vreemdeling = new() { Nationaliteit = Nationaliteit.DerdeLand, FamilielidVanOnderdaanLidstaat = false },
            Verblijf = new() { Verblijfplaats = Verblijfplaats.Nederland, VergunningNederland = false, VergunningAndereLidstaat = VergunningElders.Geen },
            Verblijfsdocument = new() { Afgegeven = false },
            Mvv = new() { Plichtig = false },
            Toegang = new() { Gewenst = false, Geweigerd = false },
            Terugkeerbesluiten = [new() { Datum = new(2025, 11, 12), DoorBevoegdeAmbtenaar = true }],
            Inreisverboden = [],
            Ongewenstverklaring = new() { Uitgesproken = false },
            BesluitTotSignalering = new() { Genomen = false },
            Vertrek = new() { GrondgebiedLidstaten = VertrekBekend.NietVertrokken, TerugkeerbevestigingOntvangen = false, UitgeschrevenWegensEmigratie = false, MetOnbekendeBestemming = false },
            Signaleringen = [],
            SignaleringAndereLidstaat = new() { Aanwezig = false },
        };
        var day = new LocalDate(2025, 11, 20);
        var decision = A2_12_6_2025.Rule.Decide(dossier, day);
        Console.WriteLine(decision.Status);
        foreach (var alert in decision.Outcome!.Signaleringen)
        {
            Console.WriteLine($"{alert.Handeling} {alert.Soort} in {alert.Register}, because of {string.Join(" ", alert.Gronden!)}");
        }

        // END
        Done("GETTING-STARTED 1");

        // GETTING-STARTED 2
        var partial = dossier with { Vertrek = null };
        var open = A2_12_6_2025.Rule.Decide(partial, day);
        Console.WriteLine(open.Status);
        foreach (var missing in open.MissingFacts)
        {
            Console.WriteLine($"{missing.Path}: {missing.Fact.Question.En}");
        }

        // END
        Done("GETTING-STARTED 2");

        // GETTING-STARTED 3
        var traveller = dossier with { Terugkeerbesluiten = [], Toegang = new() { Gewenst = true, Geweigerd = false } };
        var judged = traveller with
        {
            Beoordelingen = new()
            {
                ConcreteAanwijzingenNationaleVeiligheid = new() { Oordeel = false, Door = "hoofd afdeling grens", Motivering = "Geen meldingen." },
                ConcreteAanwijzingenOpenbareOrde = new() { Oordeel = false, Door = "hoofd afdeling grens", Motivering = "Geen antecedenten." },
            },
        };
        foreach (var judgement in A2_12_6_2025.Rule.Decide(traveller, day).Judgements)
        {
            Console.WriteLine($"{judgement.Path}: {judgement.Fact.Question.En}");
        }

        Console.WriteLine($"{A2_12_6_2025.Rule.Decide(traveller, day).Status}, then {A2_12_6_2025.Rule.Decide(judged, day).Status}");
        // END
        Done("GETTING-STARTED 3");

        // GETTING-STARTED 4
        var answer = A2_12_6_2025.Rule.Answer(A2_12_6_2025.Terugkeer, dossier, day);
        Console.WriteLine($"{answer.State}: {answer.Value}");
        // END
        Done("GETTING-STARTED 4");

        // GETTING-STARTED 5
        foreach (var date in new[] { day, new LocalDate(2025, 9, 30) })
        {
            var rule = Vreemdelingencirculaire.On(date).WithNumber("A2/12.6");
            Console.WriteLine(rule?.Version.Instrument.Name ?? "no text for that date");
        }

        // END
        Done("GETTING-STARTED 5");

        // GETTING-STARTED 6
        foreach (var citation in decision.Citations.Take(3))
        {
            Console.WriteLine($"{citation.Pinpoint} {citation.Role} {citation.Holds}: {citation.Provision.Summary.En}");
        }

        // END
        Done("GETTING-STARTED 6");

        // GETTING-STARTED 7
        Console.WriteLine($"{decision.Decisive.Facts.Count} answers suffice; {decision.NotNeeded.Count} are not needed");
        var first = decision.WhatIf().Alternatives[0];
        Console.WriteLine($"{first.Changes[0].Path}: {first.Changes[0].From} -> {first.Changes[0].To} gives {first.Status}");
        // END
        Done("GETTING-STARTED 7");

        // GETTING-STARTED 8
        var json = DossierJson.Write(dossier);
        Console.WriteLine(DossierJson.Read(json) == dossier);
        try
        {
            DossierJson.Read("""{ "toegang": { "geweigerd": "ja" }, "inreisverbod": [] }""");
        }
        catch (DossierException refused)
        {
            foreach (var problem in refused.Problems)
            {
                Console.WriteLine(problem);
            }
        }

        var result = DecisionJson.Write(decision);
        // END
        Done("GETTING-STARTED 8");
        result.Should().Contain("\"status\": \"decided\"");
    }

    private void Done(string region)
    {
        _printed.Add((region, Console.ToString().TrimEnd('\n')));
        Console = new();
    }

    /// <summary>Stands in for the console, so that examples can run beside other tests.</summary>
    private sealed class Paper
    {
        private readonly System.Text.StringBuilder _text = new();

        public void WriteLine(object? value) => _text.Append(value).Append('\n');

        public override string ToString() => _text.ToString();
    }
}
