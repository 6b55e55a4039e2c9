using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;

namespace Vc.Rules.Statutes;

/// <summary>Whether there is a duty or a power to impose an entry ban.</summary>
public enum Inreisverbodsgrond
{
    /// <summary>A ban must be imposed.</summary>
    Moet,

    /// <summary>A ban can be imposed.</summary>
    Kan,

    /// <summary>There is neither.</summary>
    Geen,
}

/// <summary>What article 66a Vw answers. Fields without a value were not settled, or do not arise.</summary>
public sealed record Inreisverbodsgronden : IOutcome
{
    /// <summary>The answers of <see cref="Inreisverbodsgrond"/>.</summary>
    public static Choices<Inreisverbodsgrond> Antwoorden { get; } = new(
        (Inreisverbodsgrond.Moet, "moet", new("een inreisverbod moet worden uitgevaardigd", "an entry ban must be imposed")),
        (Inreisverbodsgrond.Kan, "kan", new("een inreisverbod kan worden uitgevaardigd", "an entry ban can be imposed")),
        (Inreisverbodsgrond.Geen, "geen", new("er is geen grond voor een inreisverbod", "there is no ground for an entry ban")));

    /// <summary>Whether there is a duty or a power.</summary>
    public Inreisverbodsgrond? Grond { get; init; }

    /// <summary>Whether the ban needs a decision of its own, or one that changes the return decision.</summary>
    public bool? AparteBeschikking { get; init; }

    /// <summary>Whether letter a of the seventh lid holds.</summary>
    public bool? ZevendeLidOnderA { get; init; }

    /// <summary>Whether letter c of the seventh lid holds.</summary>
    public bool? ZevendeLidOnderC { get; init; }

    /// <summary>Whether the ban lasts five years at most by the act.</summary>
    public bool? TenHoogsteVijfJaar { get; init; }

    /// <summary>The first day of the duration; <c>null</c> where the person has not left, or departure is not known.</summary>
    public LocalDate? Begin { get; init; }

    /// <summary>Whether an alert is entered.</summary>
    public bool? Signaleren { get; init; }

    /// <summary>Whether the decision is announced in the Staatscourant.</summary>
    public bool? MededelingStaatscourant { get; init; }

    /// <summary>Whether lawful residence is ruled out by a ban or an alert that stands.</summary>
    public bool? RechtmatigVerblijfUitgesloten { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Inreisverbodsgronden Van2013(Results results)
    {
        return new()
        {
            Grond = results.Settled(Vw_66a_2013.Grond),
            AparteBeschikking = results.Settled(Vw_66a_2013.AparteBeschikking),
            ZevendeLidOnderA = results.Settled(Vw_66a_2013.OnderdeelA),
            ZevendeLidOnderC = results.Settled(Vw_66a_2013.OnderdeelC),
            TenHoogsteVijfJaar = results.Settled(Vw_66a_2013.TenHoogsteVijfJaar),
            Begin = results.Settled(Vw_66a_2013.Begin),
            Signaleren = results.Settled(Vw_66a_2013.Signaleren),
            MededelingStaatscourant = results.Settled(Vw_66a_2013.Staatscourant),
            RechtmatigVerblijfUitgesloten = results.Settled(Vw_66a_2013.VerblijfUitgesloten),
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("grond", new("Plicht of bevoegdheid", "Duty or power"), Antwoorden, Grond);
        writer.Field("aparteBeschikking", new("Zelfstandige beschikking of wijziging van het terugkeerbesluit nodig", "Needs a decision of its own or a change of the return decision"), AparteBeschikking);
        writer.Field("zevendeLidOnderA", new("Veroordeling of tbs (zevende lid, onder a)", "Conviction or tbs (seventh lid, letter a)"), ZevendeLidOnderA);
        writer.Field("zevendeLidOnderC", new("Ernstige bedreiging (zevende lid, onder c)", "Serious threat (seventh lid, letter c)"), ZevendeLidOnderC);
        writer.Field("tenHoogsteVijfJaar", new("Ten hoogste vijf jaar", "Five years at most"), TenHoogsteVijfJaar);
        writer.Field("begin", new("De duur telt vanaf", "The duration counts from"), Begin);
        writer.Field("signaleren", new("Signalering ter weigering", "Alert for refusal"), Signaleren);
        writer.Field("mededelingStaatscourant", new("Mededeling in de Staatscourant", "Announcement in the Staatscourant"), MededelingStaatscourant);
        writer.Field("rechtmatigVerblijfUitgesloten", new("Rechtmatig verblijf uitgesloten door een geldend verbod of signalering", "Lawful residence ruled out by a ban or alert that stands"), RechtmatigVerblijfUitgesloten);
    }
}
