using Vc.Rules.Decisions;
using Vc.Rules.Kernel;

namespace Vc.Rules.Statutes;

/// <summary>What articles 6.4 and 6.5 VV say of a decision. Fields without a value were not settled, or do not arise.</summary>
public sealed record Afgifteuitkomst : IOutcome
{
    /// <summary>Whether the officer has the power.</summary>
    public bool? Bevoegd { get; init; }

    /// <summary>Whether the person was told what the article asks.</summary>
    public bool? Ingelicht { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Afgifteuitkomst Van(Results results, Question<bool> bevoegd, Question<bool> ingelicht) => new()
    {
        Bevoegd = results.Settled(bevoegd),
        Ingelicht = results.Settled(ingelicht),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("bevoegd", new("Bevoegd", "Competent"), Bevoegd);
        writer.Field("ingelicht", new("De vreemdeling is ingelicht zoals het artikel vraagt", "The person was told what the article asks"), Ingelicht);
    }
}

/// <summary>What article 6.6 VV says of an entry ban. Fields without a value were not settled, or do not arise.</summary>
public sealed record AmbtshalveOpheffingsuitkomst : IOutcome
{
    /// <summary>Whether the ban is lifted.</summary>
    public bool? AmbtshalveOpheffen { get; init; }

    /// <summary>Why; <c>null</c> where that is not settled.</summary>
    public Dossiers.Lijst<string>? Gronden { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static AmbtshalveOpheffingsuitkomst Van2015(Results results) => new()
    {
        AmbtshalveOpheffen = results.Settled(VV_6_6_2015.Opheffen),
        Gronden = Plaatsen.Van(results, VV_6_6_2015.Gronden),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("ambtshalveOpheffen", new("Het inreisverbod wordt volgens artikel 6.6 VV ambtshalve opgeheven", "The entry ban is lifted of its own motion under article 6.6 VV"), AmbtshalveOpheffen);
        writer.Values("gronden", new("Grond", "Ground"), Plaatsen.InWoorden(Gronden, VV_6_6_2015.Rule.Version.Headings));
    }
}
