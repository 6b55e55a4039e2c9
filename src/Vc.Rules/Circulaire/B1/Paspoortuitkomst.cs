using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.B1;

/// <summary>What the IND does with a passport.</summary>
public enum Paspoortgevolg
{
    /// <summary>No objection on this ground: it was not issued without proper identification.</summary>
    GeenBezwaar,

    /// <summary>It is not held against the person, because there is no doubt.</summary>
    NietTegenwerpen,

    /// <summary>An occasion to make good what is missing is offered.</summary>
    HerstelverzuimBieden,

    /// <summary>It can be accepted.</summary>
    Accepteren,

    /// <summary>It cannot be accepted, or not yet.</summary>
    NietAccepteren,
}

/// <summary>The outcome of paragraph B1/4.2.5 (2025). Fields without a value were not settled, or do not arise.</summary>
public sealed record Paspoortuitkomst : IOutcome
{
    /// <summary>The answers of <see cref="Paspoortgevolg"/>.</summary>
    public static Choices<Paspoortgevolg> Gevolgen { get; } = new(
        (Paspoortgevolg.GeenBezwaar, "geenBezwaar", new("geen bezwaar op deze grond: het paspoort is niet zonder deugdelijk identificatieproces afgegeven", "no objection on this ground: the passport was not issued without proper identification")),
        (Paspoortgevolg.NietTegenwerpen, "nietTegenwerpen", new("niet tegenwerpen", "it is not held against the person")),
        (Paspoortgevolg.HerstelverzuimBieden, "herstelverzuimBieden", new("herstelverzuim bieden", "offer an occasion to make good what is missing")),
        (Paspoortgevolg.Accepteren, "accepteren", new("het paspoort kan worden geaccepteerd", "the passport can be accepted")),
        (Paspoortgevolg.NietAccepteren, "nietAccepteren", new("het paspoort kan (nog) niet worden geaccepteerd", "the passport cannot be accepted (yet)")));

    /// <summary>Whether the passport was issued without proper identification.</summary>
    public bool? ZonderDeugdelijkIdentificatieproces { get; init; }

    /// <summary>What the IND does with it.</summary>
    public Paspoortgevolg? Gevolg { get; init; }

    /// <summary>What the IND must and must not do.</summary>
    public required Taak Ind { get; init; }

    /// <summary>What the person must do.</summary>
    public required Taak Vreemdeling { get; init; }

    /// <summary>What the IND may ask beside it.</summary>
    public required Taak IndMag { get; init; }

    /// <summary>The indications of such a passport; <c>null</c> where that is not settled.</summary>
    public Lijst<Plicht>? Indicaties { get; init; }

    /// <summary>What can show that identification was proper; <c>null</c> where that is not settled.</summary>
    public Lijst<Plicht>? Aanwijzingen { get; init; }

    /// <summary>Whether the passport is biometric without that showing proper identification.</summary>
    public bool? BiometrieAlleenNietGenoeg { get; init; }

    /// <summary>What counts as evidence; <c>null</c> where that is not settled or does not arise.</summary>
    public Lijst<Plicht>? Bewijsmiddelen { get; init; }

    /// <summary>Puts the answers of the 2025 text together; what is not settled is left out.</summary>
    internal static Paspoortuitkomst Van2025(Results results) => new()
    {
        ZonderDeugdelijkIdentificatieproces = results.Settled(B1_4_2_5_2025.ZonderIdentificatie),
        Gevolg = results.Settled(B1_4_2_5_2025.Gevolg),
        Ind = Taak(results, Geadresseerde.Ind, B1_4_2_5_2025.Ind),
        Vreemdeling = Taak(results, Geadresseerde.Vreemdeling, B1_4_2_5_2025.Vreemdeling),
        IndMag = Taak(results, Geadresseerde.Ind, B1_4_2_5_2025.IndMag),
        Indicaties = Taak(results, Geadresseerde.NietGenoemd, B1_4_2_5_2025.Indicaties).Plichten,
        Aanwijzingen = Taak(results, Geadresseerde.NietGenoemd, B1_4_2_5_2025.Aanwijzingen).Plichten,
        BiometrieAlleenNietGenoeg = results.Settled(B1_4_2_5_2025.BiometrieAlleen),
        Bewijsmiddelen = Taak(results, Geadresseerde.NietGenoemd, B1_4_2_5_2025.Bewijs).Plichten,
    };

    private static Taak Taak(Results results, Geadresseerde wie, Question<IReadOnlyList<Pinpoint>> question) => Circulaire.Taak.Van(results, B1_4_2_5_2025.Rule, wie, question);

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("zonderDeugdelijkIdentificatieproces", new("Afgegeven zonder deugdelijk identificatieproces", "Issued without proper identification"), ZonderDeugdelijkIdentificatieproces);
        writer.Field("gevolgPaspoort", new("Wat de IND met het paspoort doet", "What the IND does with the passport"), Gevolgen, Gevolg);
        Ind.Write(writer);
        Vreemdeling.Write(writer);
        IndMag.Write(writer, "mag", new("en mag ook", "and may also"));
        Places(writer, "indicaties", new("Indicaties van zo'n paspoort", "Indications of such a passport"), Indicaties);
        Places(writer, "aanwijzingenDeugdelijkeIdentificatie", new("Hieruit kan blijken dat de identificatie deugdelijk was", "This can show that identification was proper"), Aanwijzingen);
        writer.Field("biometrieAlleenNietGenoeg", new("Biometrisch, maar dat is op zichzelf niet genoeg", "Biometric, but that alone is not enough"), BiometrieAlleenNietGenoeg);
        Places(writer, "bewijsmiddelen", new("Telt mee als bewijs", "Counts as evidence"), Bewijsmiddelen);
    }

    private static void Places(IOutcomeWriter writer, string name, Text label, Lijst<Plicht>? places) =>
        writer.Values(name, label, places is null ? null : [.. places.Select(static place => (place.Plaats, place.Wat))]);
}
