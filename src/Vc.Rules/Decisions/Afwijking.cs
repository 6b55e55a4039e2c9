using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>
/// A departure from what the circulaire says (article 4:84 Awb): in a special case a human decides otherwise, because keeping to the policy would weigh out of proportion to what it is for.
/// It does not replace the decision: what was set aside stays, with its chain. It cannot be made without reasons.
/// </summary>
public sealed record Afwijking
{
    /// <summary>Records a departure.</summary>
    /// <param name="terzijdeGesteld">The decision that is set aside; the circulaire decided it.</param>
    /// <param name="uitkomst">What is decided instead, in words.</param>
    /// <param name="door">Who departs: a function or service, not a name.</param>
    /// <param name="motivering">Which special circumstances there are, and why keeping to the policy would be out of proportion to its aims.</param>
    /// <exception cref="ArgumentException">The outcome, who departs or the reasons are missing, or the decision rests on a statute, from which article 4:84 Awb gives no room to depart.</exception>
    /// <exception cref="InvalidOperationException">The decision is not decided, so that there is nothing to depart from: a missing fact has to be found out, and a judgement to be given.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="terzijdeGesteld"/> is <c>null</c>.</exception>
    public Afwijking(Decision terzijdeGesteld, string uitkomst, string door, string motivering)
    {
        TerzijdeGesteld = terzijdeGesteld ?? throw new ArgumentNullException(nameof(terzijdeGesteld));
        Uitkomst = Required(uitkomst, nameof(uitkomst));
        Door = Required(door, nameof(door));
        Motivering = Required(motivering, nameof(motivering));
        if (terzijdeGesteld.Status != DecisionStatus.Decided)
        {
            throw new InvalidOperationException($"A decision that is {terzijdeGesteld.Status} cannot be departed from; expected one that is {nameof(DecisionStatus.Decided)}.");
        }

        if (!terzijdeGesteld.Version.IsBeleidsregel)
        {
            throw new ArgumentException($"Article 4:84 Awb is about policy rules; {terzijdeGesteld.Version.Paragraph} is none.", nameof(terzijdeGesteld));
        }
    }

    /// <summary>The decision that is set aside, with its outcome and its chain.</summary>
    public Decision TerzijdeGesteld { get; }

    /// <summary>What is decided instead.</summary>
    public string Uitkomst { get; }

    /// <summary>Who departs.</summary>
    public string Door { get; }

    /// <summary>The reasons.</summary>
    public string Motivering { get; }

    /// <summary>The rule that allows it: article 4:84 Awb.</summary>
    public static LegalSource Grondslag { get; } = new StatuteArticle(Statute.Awb, "4:84", null, null);

    /// <summary>The departure in words, followed by the decision that was set aside.</summary>
    /// <param name="language">Dutch or English; the reasons stay as they were written.</param>
    /// <returns>Plain text, lines separated by <c>\n</c>.</returns>
    public string Explain(Language language)
    {
        var nl = language == Language.Nl;
        return $"{(nl ? "Afwijking van de beleidsregel" : "Departure from the policy rule")} ({Grondslag.Render(language)})\n"
            + $"{(nl ? "Uitkomst" : "Outcome")}: {Uitkomst}\n"
            + $"{(nl ? "Door" : "By")}: {Door}\n"
            + $"{(nl ? "Motivering" : "Reasons")}: {Motivering}\n\n"
            + $"{(nl ? "Terzijde gesteld" : "Set aside")}:\n{TerzijdeGesteld.Explain(language, Detail.Decisive)}";
    }

    private static string Required(string value, string name) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A departure says what is decided, who decides it and why; a text was expected.", name) : value.Trim();
}
