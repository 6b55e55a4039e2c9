using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A2;

/// <summary>What is done with an alert.</summary>
public enum Handeling
{
    /// <summary>It is entered.</summary>
    Invoeren,

    /// <summary>It stands already and stays.</summary>
    Handhaven,

    /// <summary>It is deleted.</summary>
    Wissen,
}

/// <summary>An alert that follows from the paragraph. Fields without a value were not settled, or the law gives none.</summary>
public sealed record Signalering
{
    /// <summary>The answers of <see cref="A2.Handeling"/>.</summary>
    public static Choices<Handeling> Handelingen { get; } = new(
        (A2.Handeling.Invoeren, "invoeren", new("invoeren", "enter")),
        (A2.Handeling.Handhaven, "handhaven", new("handhaven", "keep")),
        (A2.Handeling.Wissen, "wissen", new("wissen", "delete")));

    /// <summary>What is done; <c>null</c> while it is not known which alerts stand.</summary>
    public Handeling? Handeling { get; init; }

    /// <summary>Who does it.</summary>
    public string Door { get; } = "IND";

    /// <summary>The register.</summary>
    public required Register Register { get; init; }

    /// <summary>What the alert asks for.</summary>
    public required SoortSignalering Soort { get; init; }

    /// <summary>What it rests on; <c>null</c> where that is not settled.</summary>
    public Grondslag? Grondslag { get; init; }

    /// <summary>The grounds that hold, by their place; <c>null</c> where that is not settled.</summary>
    public Lijst<Grond>? Gronden { get; init; }

    /// <summary>The term; <c>null</c> where the paragraph gives none or it is not settled.</summary>
    public Period? Duur { get; init; }

    /// <summary>The longest term that is allowed; <c>null</c> where the paragraph gives no maximum.</summary>
    public Period? MaximaleDuur { get; init; }

    /// <summary>Whether the alert lasts as long as the entry ban or declaration of undesirability that it serves; <c>null</c> where the text does not say so. Only the texts of 2013 to 2015 do.</summary>
    public bool? EvenLangAlsMaatregel { get; init; }

    /// <summary>The first day of the term, itself included.</summary>
    public LocalDate? Begin { get; init; }

    /// <summary>The last day, itself included.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>How strongly the norm speaks.</summary>
    public required Force Kracht { get; init; }

    internal void Write(IOutcomeWriter writer, Text sis)
    {
        writer.StartItem();
        writer.Field("soort", new("Signalering", "Alert"), Keuzen.SoortSignalering, Soort);
        writer.Field("register", new("Register", "Register"), Keuzen.Register.NameOf(Register), Register == Register.Sis ? sis : Keuzen.Register.LabelOf(Register));
        writer.Field("actie", new("Handeling", "Act"), Handelingen, Handeling);
        writer.Field("door", new("Door", "By"), Door, new Text(Door, Door));
        writer.Field("grondslag", new("Grondslag", "Basis"), Keuzen.Grondslag, Grondslag);
        writer.Field("gronden", new("Gronden", "Grounds"), Gronden is null ? null : string.Join(" ", Gronden), Gronden is null ? null : new Text(Cite(Language.Nl), Cite(Language.En)));
        writer.Field("duur", new("Duur", "Term"), Duur);
        writer.Field("maximaleDuur", new("Duur ten hoogste", "Term at most"), MaximaleDuur);
        if (EvenLangAlsMaatregel is not null)
        {
            writer.Field("evenLangAlsMaatregel", new("Duurt even lang als de maatregel", "Lasts as long as the measure"), EvenLangAlsMaatregel);
        }

        writer.Field("begin", new("Eerste dag", "First day"), Begin);
        writer.Field("laatsteDag", new("Laatste dag", "Last day"), LaatsteDag);
        writer.Field("kracht", new("Kracht", "Force"), Kracht == Force.Must ? "must" : "nonExhaustive", Kracht == Force.Must ? new Text("verplicht", "duty") : new Text("genoemd in een lijst die niet gesloten is", "named in a list that is not closed"));
        writer.EndItem();
    }

    private string Cite(Language language) => string.Join("; ", Gronden!.Select(grond => A2_12_6_2025.Rule.Version.Cite(grond.Pinpoint, language)));
}

/// <summary>A ground by its place in the text.</summary>
/// <param name="Pinpoint">The place.</param>
public sealed record Grond(Pinpoint Pinpoint)
{
    /// <summary>The place as machine-readable output writes it.</summary>
    /// <returns>For example <c>A2/12.6#SIS.2.4</c>.</returns>
    public override string ToString() => Pinpoint.ToString();
}

/// <summary>The outcome of paragraph A2/12.6 (2025) and of A2/12.2 (2013 to 2015): the alerts to enter, keep and delete, which of them prevails, and in the older text who does what for it.</summary>
public sealed record Signaleringsbesluit : IOutcome
{
    /// <summary>Every alert that is settled to follow, in the order of the text.</summary>
    public required Lijst<Signalering> Signaleringen { get; init; }

    /// <summary>Whether the list is complete: <c>false</c> while it is still open whether some alert is to be entered, kept or deleted.</summary>
    public required bool Volledig { get; init; }

    /// <summary>The kind of alert that prevails; <c>null</c> where there is none or it is not settled.</summary>
    public SoortSignalering? Voorrang { get; init; }

    /// <summary>Whether the paragraph gives no term for the refusal alert, so that it must be looked for in A4/2.3 and A4/4.2; <c>null</c> where that is not settled or there is no such alert.</summary>
    public bool? TermijnElders { get; init; }

    /// <summary>Whether at least the data of article 4 of Regulation (EU) 2018/1860 must be entered; <c>null</c> where that is not settled.</summary>
    public bool? GegevensArtikel4 { get; init; }

    /// <summary>Who does what for an alert, of the texts of 2013 to 2015; empty of that of 2025, which does not say.</summary>
    public Lijst<Taak> Taken { get; init; } = [];

    /// <summary>Whether precedence, terms in other paragraphs and data of Union law are part of the text.</summary>
    internal bool MetRangorde { get; init; } = true;

    /// <summary>Puts the answers of a text of 2013 to 2015 together; what is not settled is left out.</summary>
    internal static Signaleringsbesluit Van2013(A2_12_2 text, Results results)
    {
        var signaleringen = new List<Signalering>();
        if (results.Yes(text.Weigering))
        {
            var grondslag = results.Settled(text.GrondslagWeigering);
            signaleringen.Add(new()
            {
                Soort = SoortSignalering.Weigering,
                Register = Register.Sis,
                Handeling = results.Settled(text.HandelingWeigering),
                Grondslag = grondslag,
                Gronden = results.Of(text.GrondenWeigering).Value is { } gronden ? [.. gronden.Select(static ground => new Grond(ground))] : null,
                Duur = results.Of(text.Signaleringsduur).Value,
                EvenLangAlsMaatregel = grondslag is Grondslag.Inreisverbod or Grondslag.Ongewenstverklaring ? true : null,
                Begin = results.Settled(text.EersteDag),
                LaatsteDag = results.Settled(text.LaatsteDag),
                Kracht = Force.NonExhaustive,
            });
        }

        InOps(text.OpsOngewenst, Grondslag.Ongewenstverklaring, "2.2", evenLang: true);
        InOps(text.OpsArtikel12, Grondslag.Artikel12, "2.1", longest: results.Of(text.MaximaleDuurArtikel12).Value, first: results.Settled(text.EersteDagArtikel12));
        if (text is { OpsMvv: { } mvv, EersteDagMvv: { } eerste, EindeMvv: { } einde })
        {
            InOps(mvv, Grondslag.Mvv, "2.3", first: results.Settled(eerste), last: results.Settled(einde));
        }

        InOps(text.OpsAnders, Grondslag.Anders, "2");

        return new()
        {
            Signaleringen = [.. signaleringen],
            Volledig = !new Question[] { text.Weigering, text.Ops, text.OpsOngewenst, text.OpsArtikel12, text.OpsAnders }
                .Concat(text.OpsMvv is { } opsMvv ? [opsMvv] : [])
                .Any(results.Open),
            MetRangorde = false,
            Taken =
            [
                Taak.Van(results, text.Rule, Geadresseerde.Ind, text.Aanleiding),
                Taak.Van(results, text.Rule, Geadresseerde.Ambtenaar, text.Informeren),
                Taak.Van(results, text.Rule, Geadresseerde.AmbtenaarMetM93, text.Bijlagen),
                Taak.Van(results, text.Rule, Geadresseerde.Politie, text.Politie),
            ],
        };

        void InOps(Question<Handeling> question, Grondslag grondslag, string place, Period? longest = null, LocalDate? first = null, LocalDate? last = null, bool? evenLang = null)
        {
            if (results.Arises(question))
            {
                signaleringen.Add(new()
                {
                    Soort = SoortSignalering.Overig,
                    Register = Register.Ops,
                    Handeling = results.Settled(question),
                    Grondslag = grondslag,
                    Gronden = [new Grond(new Pinpoint("A2/12.2", place))],
                    MaximaleDuur = longest,
                    EvenLangAlsMaatregel = evenLang,
                    Begin = first,
                    LaatsteDag = last,
                    Kracht = Force.NonExhaustive,
                });
            }
        }
    }

    /// <summary>Puts the answers of the 2025 text together; what is not settled is left out.</summary>
    internal static Signaleringsbesluit Van2025(Results results)
    {
        var signaleringen = new List<Signalering>();
        if (results.Yes(A2_12_6_2025.Terugkeer))
        {
            signaleringen.Add(new()
            {
                Soort = SoortSignalering.Terugkeer,
                Register = Register.Sis,
                Handeling = results.Settled(A2_12_6_2025.HandelingTerugkeer),
                Grondslag = results.Settled(A2_12_6_2025.GrondslagTerugkeer),
                Gronden = Places(A2_12_6_2025.GrondenTerugkeer),
                Kracht = Force.Must,
            });
        }

        if (results.Yes(A2_12_6_2025.Weigering))
        {
            signaleringen.Add(new()
            {
                Soort = SoortSignalering.Weigering,
                Register = Register.Sis,
                Handeling = results.Settled(A2_12_6_2025.HandelingWeigering),
                Grondslag = results.Settled(A2_12_6_2025.GrondslagWeigering),
                Gronden = Places(A2_12_6_2025.GrondenWeigering),
                Duur = results.Of(A2_12_6_2025.Signaleringsduur).Value,
                Begin = results.Settled(A2_12_6_2025.EersteDag),
                LaatsteDag = results.Settled(A2_12_6_2025.LaatsteDag),
                Kracht = Force.Must,
            });
        }

        if (results.Yes(A2_12_6_2025.Document))
        {
            signaleringen.Add(new()
            {
                Soort = SoortSignalering.Verblijfsdocument,
                Register = Register.Sis,
                Handeling = results.Settled(A2_12_6_2025.HandelingDocument),
                Grondslag = Grondslag.Verblijfsdocument,
                Gronden = At("SIS.7"),
                LaatsteDag = results.Settled(A2_12_6_2025.EindeDocument),
                Kracht = Force.Must,
            });
        }

        InEnS(A2_12_6_2025.EnSOngewenst, Grondslag.Ongewenstverklaring, ["E&S.1.1", "E&S.1.2", "E&S.1.3", "E&S.1.5"]);
        InEnS(A2_12_6_2025.EnSBesluit, Grondslag.BesluitTotSignalering, ["E&S.1.4"]);
        InEnS(A2_12_6_2025.EnSArtikel12, Grondslag.Artikel12, ["E&S.1.6"], longest: results.Of(A2_12_6_2025.MaximaleDuurArtikel12).Value);
        InEnS(A2_12_6_2025.EnSMvv, Grondslag.Mvv, ["E&S.1.7"], last: results.Settled(A2_12_6_2025.EindeMvv));
        InEnS(A2_12_6_2025.EnSAnders, Grondslag.Anders, ["E&S.1"]);

        if (results.Yes(A2_12_6_2025.InreisverbodBlijft))
        {
            signaleringen.Add(Standing(Handeling.Handhaven, SoortSignalering.Weigering, Grondslag.Inreisverbod, "SIS.1.2"));
        }

        if (results.Yes(A2_12_6_2025.InreisverbodWissen))
        {
            signaleringen.Add(Standing(Handeling.Wissen, SoortSignalering.Weigering, Grondslag.Inreisverbod, "SIS.1.2.s2"));
        }

        if (results.Yes(A2_12_6_2025.TerugkeerWissen))
        {
            signaleringen.Add(Standing(Handeling.Wissen, SoortSignalering.Terugkeer, null, "SIS.5.1"));
        }

        return new()
        {
            Signaleringen = [.. signaleringen],
            Volledig = !new Question[]
                {
                    A2_12_6_2025.Terugkeer, A2_12_6_2025.Weigering, A2_12_6_2025.Document,
                    A2_12_6_2025.EnS, A2_12_6_2025.EnSOngewenst, A2_12_6_2025.EnSBesluit, A2_12_6_2025.EnSArtikel12, A2_12_6_2025.EnSMvv, A2_12_6_2025.EnSAnders,
                    A2_12_6_2025.InreisverbodBlijft, A2_12_6_2025.InreisverbodWissen, A2_12_6_2025.TerugkeerWissen,
                }.Any(results.Open),
            Voorrang = results.Settled(A2_12_6_2025.Voorrang),
            TermijnElders = results.Settled(A2_12_6_2025.TermijnElders),
            GegevensArtikel4 = results.Settled(A2_12_6_2025.Gegevens),
        };

        Lijst<Grond>? Places(Question<IReadOnlyList<Pinpoint>> question) =>
            results.Of(question).Value is { } places ? [.. places.Select(static place => new Grond(place))] : null;

        void InEnS(Question<Handeling> question, Grondslag grondslag, string[] places, Period? longest = null, LocalDate? last = null)
        {
            if (results.Arises(question))
            {
                var holding = results.Of(A2_12_6_2025.GrondenEnS);
                signaleringen.Add(new()
                {
                    Soort = SoortSignalering.Overig,
                    Register = Register.EnS,
                    Handeling = results.Settled(question),
                    Grondslag = grondslag,
                    Gronden = places is [var place] ? At(place) : holding.Value is { } known ? [.. known.Where(ground => places.Contains(ground.Place)).Select(static ground => new Grond(ground))] : null,
                    MaximaleDuur = longest,
                    LaatsteDag = last,
                    Kracht = Force.NonExhaustive,
                });
            }
        }

        static Lijst<Grond> At(string place) => [new Grond(new Pinpoint("A2/12.6", place))];

        static Signalering Standing(Handeling handeling, SoortSignalering soort, Grondslag? grondslag, string place) =>
            new() { Handeling = handeling, Soort = soort, Register = Register.Sis, Grondslag = grondslag, Gronden = At(place), Kracht = Force.Must };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("volledig", new("Alle signaleringen staan vast", "All alerts are settled"), Volledig);
        var label = new Text("Signaleringen", "Alerts");
        if (Signaleringen.Count == 0 && !Volledig)
        {
            // An empty list would say that there are none, and that is just what is not settled.
            writer.Field("signaleringen", label, null, new Text("nog niet vastgesteld", "not settled yet"));
        }
        else
        {
            writer.StartList("signaleringen", label);
            foreach (var signalering in Signaleringen)
            {
                signalering.Write(writer, MetRangorde ? new("SIS", "SIS") : new("(N)SIS", "(N)SIS"));
            }

            writer.EndList();
        }

        foreach (var taak in Taken)
        {
            taak.Write(writer);
        }

        if (!MetRangorde)
        {
            return;
        }

        writer.Field("voorrang", new("Deze signalering gaat voor", "This alert takes precedence"), Keuzen.SoortSignalering, Voorrang);
        writer.Field("termijnElders", new("Termijn te zoeken in A4/2.3 en A4/4.2 Vc", "Term to be looked for in A4/2.3 and A4/4.2 Vc"), TermijnElders);
        writer.Field("gegevensArtikel4", new("Ten minste de gegevens van artikel 4 van Verordening (EU) 2018/1860", "At least the data of article 4 of Regulation (EU) 2018/1860"), GegevensArtikel4);
    }
}
