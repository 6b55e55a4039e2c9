using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.A2;

/// <summary>What follows from an age inspection.</summary>
public enum Schouwgevolg
{
    /// <summary>The person is registered as an adult.</summary>
    Meerderjarig,

    /// <summary>The age that the person states is kept to.</summary>
    OpgegevenLeeftijd,

    /// <summary>The person, who states to be an adult, is held to be a minor.</summary>
    Minderjarig,

    /// <summary>Nothing: the inspection does not set the stated age aside, and the text names no age.</summary>
    GeenConclusie,
}

/// <summary>The outcome of paragraph A2/3 (2025). Fields without a value were not settled, or do not arise.</summary>
public sealed record Identiteitsuitkomst : IOutcome
{
    /// <summary>The answers of <see cref="Schouwgevolg"/>.</summary>
    public static Choices<Schouwgevolg> Gevolgen { get; } = new(
        (Schouwgevolg.Meerderjarig, "meerderjarig", new("registreren als meerderjarig; van de opgegeven leeftijd wordt niet uitgegaan", "register as an adult; the stated age is not kept to")),
        (Schouwgevolg.OpgegevenLeeftijd, "opgegevenLeeftijd", new("van de opgegeven leeftijd wordt uitgegaan", "the stated age is kept to")),
        (Schouwgevolg.Minderjarig, "minderjarig", new("de vreemdeling wordt voor minderjarig gehouden", "the person is held to be a minor")),
        (Schouwgevolg.GeenConclusie, "geenConclusie", new("geen: de schouw zet de opgegeven leeftijd niet opzij, en de tekst noemt geen leeftijd", "nothing: the inspection does not set the stated age aside, and the text names no age")));

    /// <summary>Whether clothes, goods or body of the person held may be searched.</summary>
    public bool? OnderzoekMag { get; init; }

    /// <summary>What the officer does for a person who is held; <c>null</c> where that is not settled or does not arise.</summary>
    public required Taak BijOphouding { get; init; }

    /// <summary>What the officer does to check the right of residence.</summary>
    public required Taak OverVerblijf { get; init; }

    /// <summary>Whether an age inspection may be held.</summary>
    public bool? SchouwMag { get; init; }

    /// <summary>Whether the age inspection was held by the rules.</summary>
    public bool? SchouwVolgensDeRegels { get; init; }

    /// <summary>What follows from it for the age.</summary>
    public Schouwgevolg? Gevolg { get; init; }

    /// <summary>What the officer does after it.</summary>
    public required Taak NaSchouw { get; init; }

    /// <summary>Whether the person identifies himself with a means that article 4.21 Vb names.</summary>
    public bool? IdentificatiemiddelAanvaardbaar { get; init; }

    /// <summary>Puts the answers of the 2025 text together; what is not settled is left out.</summary>
    internal static Identiteitsuitkomst Van2025(Results results) => new()
    {
        OnderzoekMag = results.Settled(A2_3_2025.Onderzoek),
        BijOphouding = Ambtenaar(results, A2_3_2025.BijOphouding),
        OverVerblijf = Ambtenaar(results, A2_3_2025.OverVerblijf),
        SchouwMag = results.Settled(A2_3_2025.SchouwMag),
        SchouwVolgensDeRegels = results.Settled(A2_3_2025.VolgensDeRegels),
        Gevolg = results.Settled(A2_3_2025.Gevolg),
        NaSchouw = Ambtenaar(results, A2_3_2025.NaSchouw),
        IdentificatiemiddelAanvaardbaar = results.Settled(A2_3_2025.Identificatiemiddel),
    };

    private static Taak Ambtenaar(Results results, Question<IReadOnlyList<Pinpoint>> question) => Taak.Van(results, A2_3_2025.Rule, Geadresseerde.Ambtenaar, question);

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("onderzoekMag", new("Kleding, zaken of lichaam mogen worden onderzocht", "Clothes, goods or body may be searched"), OnderzoekMag);
        BijOphouding.Write(writer, "bijOphouding", new("bij ophouding", "on holding"));
        OverVerblijf.Write(writer, "overVerblijf", new("over het verblijfsrecht", "about the right of residence"));
        writer.Field("leeftijdsschouwMag", new("Een leeftijdsschouw mag worden uitgevoerd", "An age inspection may be held"), SchouwMag);
        writer.Field("leeftijdsschouwVolgensDeRegels", new("De leeftijdsschouw is volgens de regels gehouden", "The age inspection was held by the rules"), SchouwVolgensDeRegels);
        writer.Field("gevolgLeeftijdsschouw", new("Gevolg van de leeftijdsschouw voor de leeftijd", "What follows from the age inspection for the age"), Gevolgen, Gevolg);
        NaSchouw.Write(writer, "naLeeftijdsschouw", new("na de leeftijdsschouw", "after the age inspection"));
        writer.Field("identificatiemiddelAanvaardbaar", new("Identificatie met een middel van artikel 4.21 Vb", "Identification with a means of article 4.21 Vb"), IdentificatiemiddelAanvaardbaar);
    }
}
