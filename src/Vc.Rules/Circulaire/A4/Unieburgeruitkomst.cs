using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.A4;

/// <summary>The outcome of paragraph A4/3.8 (2013). Fields without a value were not settled, or do not arise.</summary>
public sealed record Unieburgeruitkomst : IOutcome
{
    /// <summary>Whether the IND declares the person undesirable.</summary>
    public bool? Ongewenstverklaren { get; init; }

    /// <summary>Whether the declaration is lifted on application.</summary>
    public bool? Opheffen { get; init; }

    /// <summary>Whether all evidence is there.</summary>
    public bool? BewijsCompleet { get; init; }

    /// <summary>The evidence that is missing; <c>null</c> where that is not settled.</summary>
    public Lijst<string>? OntbrekendBewijs { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Unieburgeruitkomst Van2013(Results results) => new()
    {
        Ongewenstverklaren = results.Settled(A4_3_8_2013.Verklaren),
        Opheffen = results.Settled(A4_3_8_2013.Opheffen),
        BewijsCompleet = results.Settled(A4_3_8_2013.BewijsCompleet),
        OntbrekendBewijs = Plaatsen.Van(results, A4_3_8_2013.OntbrekendBewijs),
    };

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("ongewenstverklaren", new("De IND verklaart de vreemdeling ongewenst", "The IND declares the person undesirable"), Ongewenstverklaren);
        writer.Field("opheffen", new("De ongewenstverklaring wordt opgeheven", "The declaration of undesirability is lifted"), Opheffen);
        writer.Field("bewijsCompleet", new("Alle genoemde bewijsmiddelen zijn er", "All evidence that is named is there"), BewijsCompleet);
        writer.Values("ontbrekendBewijs", new("Ontbrekend bewijs", "Missing evidence"), Plaatsen.InWoorden(OntbrekendBewijs, A4_3_8_2013.Rule.Version.Headings));
    }
}
