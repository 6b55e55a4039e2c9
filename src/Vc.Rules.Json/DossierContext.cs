using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Json;

/// <summary>The compiled metadata of a dossier. Reading, checking and the schema all start from it.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Dossier))]
internal sealed partial class DossierContext : JsonSerializerContext
{
    /// <summary>The one context in use, with the forms that a dossier gives to dates, choices and lists.</summary>
    public static DossierContext Shared { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters =
        {
            new DateConverter(),
            Choice(Keuzen.Nationaliteit),
            Choice(Keuzen.Unierechtgroep),
            Choice(Keuzen.BesluitUnieverblijf),
            Choice(Keuzen.Verblijfplaats),
            Choice(Keuzen.VergunningElders),
            Choice(Keuzen.VertrekBekend),
            Choice(Keuzen.SoortInreisverbod),
            Choice(Keuzen.RedenTeLaat),
            Choice(Keuzen.SoortVrijeTermijn),
            Choice(Keuzen.Artikel66aLid),
            Choice(Keuzen.LidDuurInreisverbod),
            Choice(Keuzen.DoelRegulier),
            Choice(Keuzen.BeperkingRegulier),
            Choice(Keuzen.SoortAmbtenaar),
            Choice(Keuzen.HandelingInreisverbod),
            Choice(Keuzen.GrondOngewenstverklaring),
            Choice(Keuzen.AanleidingOngewenst),
            Choice(Keuzen.AanvragerTijdelijkeOpheffing),
            Choice(Keuzen.Ondertekenaar),
            Choice(Keuzen.Aannemelijkheid),
            Choice(Keuzen.SoortRechtszaak),
            Choice(Keuzen.LaatsteAdres),
            Choice(Keuzen.StandGemachtigde),
            Choice(Keuzen.Identiteitstoetsing),
            Choice(Keuzen.Handtekening),
            Choice(Keuzen.VerklaringAutoriteiten),
            Choice(Keuzen.NationaleIdentiteitskaart),
            Choice(Keuzen.Identificatiemiddel),
            Choice(Keuzen.GesteldeLeeftijd),
            Choice(Keuzen.Schouwbevinding),
            Choice(Keuzen.AanwijzingSchouw),
            Choice(Keuzen.Betrokken),
            Choice(Keuzen.Opschorting),
            Choice(Keuzen.Register),
            Choice(Keuzen.Aanduiding),
            Choice(Keuzen.Aantreffen),
            Choice(Keuzen.SoortSignalering),
            Choice(Keuzen.Grondslag),
            Choice(Keuzen.SoortAanvraag),
            Choice(Keuzen.UitkomstAanvraag),
            Choice(Keuzen.GrondBesluit),
            Choice(Keuzen.SoortVerblijfsrecht),
            Choice(Keuzen.Afdoening),
            Choice(Keuzen.SoortMisdrijf),
            Choice(Keuzen.SoortStraf),
            Choice(Keuzen.ArtikelSr),
            Choice(Keuzen.Land, "an ISO 3166-1 alpha-3 country code such as 'NLD'"),
            new ListConverter<Antecedent>(),
            new ListConverter<Straf>(),
            new ListConverter<VwFeit>(),
            new ListConverter<AnderLandVanTerugkeer>(),
            new ListConverter<Terugkeerbesluit>(),
            new ListConverter<Inreisverbod>(),
            new ListConverter<BestaandeSignalering>(),
            new ListConverter<VerblijfSindsVertrek>(),
            new ListConverter<VerblijfNaInreisverbod>(),
            new ListConverter<Schengenverblijf>(),
        },
    });

    /// <summary>What a dossier looks like.</summary>
    public static ObjectShape Shape { get; } = (ObjectShape)Json.Shape.Of(Shared.Dossier);

    private static ChoiceConverter<T> Choice<T>(Choices<T> choices, string? code = null)
        where T : struct, Enum => new(choices, code);
}
