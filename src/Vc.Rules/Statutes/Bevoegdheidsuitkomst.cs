using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Statutes;

/// <summary>What article 3.77 Vb gives the power to. Fields without a value were not settled, or do not arise.</summary>
public sealed record Bevoegdheidsuitkomst : IOutcome
{
    /// <summary>Whether the application may be refused for danger to public order.</summary>
    public bool? MagAfwijzen { get; init; }

    /// <summary>Whether conduct as in article 1F gives that power.</summary>
    public bool? OnderA { get; init; }

    /// <summary>Whether such conduct of a family member does.</summary>
    public bool? OnderB { get; init; }

    /// <summary>Whether each decision of the criminal law does, in the order of the dossier; <c>null</c> where they are not known.</summary>
    public Lijst<Grondslagafdoening>? OnderC { get; init; }

    /// <summary>Whether interests stand in the way of refusal for a crime; <c>null</c> where that is not settled or does not arise.</summary>
    public bool? BelangenTegenC { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Bevoegdheidsuitkomst Van2013(Results results)
    {
        return new()
        {
            MagAfwijzen = results.Settled(Vb_3_77_2013.MagAfwijzen),
            OnderA = results.Settled(Vb_3_77_2013.WegensA),
            OnderB = results.Settled(Vb_3_77_2013.WegensB),
            OnderC = results.Each(Vb_3_77_2013.WegensC) is { } afdoeningen
                ? [.. afdoeningen.Select(static (answer, i) => new Grondslagafdoening { Nummer = i, GeeftBevoegdheid = answer.HasValue ? answer.Value : null })]
                : null,
            BelangenTegenC = results.Settled(Vb_3_77_2013.BelangenTegenC),
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("magAfwijzen", new("De aanvraag mag worden afgewezen wegens gevaar voor de openbare orde", "The application may be refused for danger to public order"), MagAfwijzen);
        writer.Field("onderA", new("Wegens artikel 1F", "For article 1F"), OnderA);
        writer.Field("onderB", new("Wegens artikel 1F bij een gezinslid", "For article 1F of a family member"), OnderB);
        if (OnderC is not null)
        {
            writer.StartList("onderC", new("Wegens een misdrijf", "For a crime"));
            foreach (var afdoening in OnderC)
            {
                writer.StartItem();
                writer.Position("positie", new("Nummer", "Number"), afdoening.Nummer);
                writer.Field("geeftBevoegdheid", new("Geeft de bevoegdheid", "Gives the power"), afdoening.GeeftBevoegdheid);
                writer.EndItem();
            }

            writer.EndList();
        }

        writer.Field("belangenTegenC", new("Belangen verzetten zich tegen afwijzing wegens een misdrijf", "Interests stand in the way of refusal for a crime"), BelangenTegenC);
    }
}

/// <summary>Whether one decision of the criminal law gives the power to refuse.</summary>
public sealed record Grondslagafdoening
{
    /// <summary>Its position in the list of the dossier, from 0.</summary>
    public required int Nummer { get; init; }

    /// <summary>Whether it gives the power; <c>null</c> where that is not settled.</summary>
    public bool? GeeftBevoegdheid { get; init; }
}
