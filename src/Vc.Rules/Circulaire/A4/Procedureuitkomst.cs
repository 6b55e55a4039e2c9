using Vc.Rules.Decisions;
using Vc.Rules.Kernel;

namespace Vc.Rules.Circulaire.A4;

/// <summary>The outcome of paragraph A4/3.2. Fields without a value were not settled, or do not arise.</summary>
public sealed record Procedureuitkomst : IOutcome
{
    /// <summary>Whether the officer submits a proposal at once.</summary>
    public bool? VoorstelIndienen { get; init; }

    /// <summary>Whether the IND decides of its own motion.</summary>
    public bool? AmbtshalveBesluiten { get; init; }

    /// <summary>Whether the proposal is complete; <c>null</c> where none is due or that is not settled.</summary>
    public bool? VoorstelVolledig { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Procedureuitkomst Van(Results results, Question<bool> voorstel, Question<bool> ambtshalve, Question<bool> volledig) => new()
    {
        VoorstelIndienen = results.Settled(voorstel),
        AmbtshalveBesluiten = results.Settled(ambtshalve),
        VoorstelVolledig = results.Settled(volledig),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("voorstelIndienen", new("De ambtenaar dient onmiddellijk een voorstel in", "The officer submits a proposal at once"), VoorstelIndienen);
        writer.Field("voorstelVolledig", new("Het voorstel is volledig", "The proposal is complete"), VoorstelVolledig);
        writer.Field("ambtshalveBesluiten", new("De IND besluit ambtshalve", "The IND decides of its own motion"), AmbtshalveBesluiten);
    }
}

/// <summary>The outcome of paragraph A4/3.3. Fields without a value were not settled.</summary>
public sealed record Hooruitkomst : IOutcome
{
    /// <summary>Whether the officer of border control or supervision hears the person.</summary>
    public bool? AmbtenaarHoort { get; init; }

    /// <summary>Whether the IND hears the person.</summary>
    public bool? IndHoort { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Hooruitkomst Van(Results results, Question<bool> ambtenaar, Question<bool> ind) => new()
    {
        AmbtenaarHoort = results.Settled(ambtenaar),
        IndHoort = results.Settled(ind),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("ambtenaarHoort", new("De ambtenaar hoort", "The officer hears the person"), AmbtenaarHoort);
        writer.Field("indHoort", new("De IND hoort", "The IND hears the person"), IndHoort);
    }
}
