using System.Text;
using System.Text.Json;
using Vc.Rules.Circulaire;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Json;

/// <summary>
/// Dossiers as JSON. Reading is strict: nothing is skipped, guessed or converted, and everything that is wrong is reported at once, each thing with its path (of a document with more than a thousand problems the first thousand). A property that is absent or <c>null</c> is "not known".
/// </summary>
/// <example>
/// A dossier. <see cref="Schema()"/> describes every property.
/// <code>
/// {
///   "kenmerk": "voorbeeld-1",
///   "vreemdeling": {
///     "nationaliteit": "derdeLand",
///     "familielidVanOnderdaanLidstaat": false
///   },
///   "verblijf": {
///     "verblijfplaats": "nederland",
///     "vergunningNederland": false
///   },
///   "terugkeerbesluiten": [
///     {
///       "datum": "2025-11-03",
///       "doorBevoegdeAmbtenaar": true,
///       "metInreisverbod": false
///     }
///   ],
///   "inreisverboden": [],
///   "signaleringen": [
///     {
///       "register": "eens",
///       "soort": "verblijfsdocument",
///       "grondslag": "verblijfsdocument"
///     }
///   ],
///   "beoordelingen": {
///     "concreteAanwijzingenOpenbareOrde": {
///       "oordeel": false,
///       "door": "beslisafdeling",
///       "motivering": "Geen meldingen van politie of KMar."
///     }
///   }
/// }
/// </code>
/// </example>
public static class DossierJson
{
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a dossier.</summary>
    /// <param name="json">One JSON object, and nothing else.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="DossierException">The text is not JSON, it is not a dossier, or the dossier cannot be (<see cref="Dossier.Validate()"/>); every problem is listed.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <c>null</c>.</exception>
    public static Dossier Read(string json)
    {
        var text = (json ?? throw new ArgumentNullException(nameof(json))) is ['\uFEFF', ..] ? json.Substring(1) : json;
        try
        {
            return ReadUtf8(Strict.GetBytes(text));
        }
        catch (EncoderFallbackException invalid)
        {
            throw new DossierException([Malformed.NotUnicode(Encoding.UTF8.GetBytes(text.Substring(0, invalid.Index)), "Unicode text", "half of a surrogate pair")]);
        }
    }

    /// <summary>Reads a dossier from a stream, up to its end. The stream stays open.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8, and nothing else.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="DossierException">The text is not JSON in UTF-8, it is not a dossier, or the dossier cannot be (<see cref="Dossier.Validate()"/>); every problem is listed.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <c>null</c>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Dossier Read(Stream utf8Json)
    {
        using var copy = new MemoryStream();
        (utf8Json ?? throw new ArgumentNullException(nameof(utf8Json))).CopyTo(copy);
        return Read(copy.GetBuffer().AsSpan(0, (int)copy.Length));
    }

    /// <summary>Reads a dossier.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8, and nothing else.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="DossierException">The text is not JSON in UTF-8, it is not a dossier, or the dossier cannot be (<see cref="Dossier.Validate()"/>); every problem is listed.</exception>
    public static Dossier Read(ReadOnlySpan<byte> utf8Json)
    {
        var json = (utf8Json.StartsWith(Bom) ? utf8Json.Slice(Bom.Length) : utf8Json).ToArray();
        try
        {
            Strict.GetCharCount(json);
        }
        catch (DecoderFallbackException invalid)
        {
            throw new DossierException([Malformed.NotUnicode([.. json.Take(invalid.Index)], "UTF-8", "something else")]);
        }

        return ReadUtf8(json);
    }

    /// <summary>Writes a dossier, indented, lines separated by <c>\n</c>, properties in the order of their declaration. What is not known is left out. Equal dossiers give equal texts.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>JSON that <see cref="Read(string)"/> reads back to an equal dossier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is <c>null</c>.</exception>
    public static string Write(Dossier dossier) => JsonSerializer.Serialize(dossier ?? throw new ArgumentNullException(nameof(dossier)), DossierContext.Shared.Dossier);

    /// <summary>Writes a dossier to a stream as <see cref="Write(Dossier)"/> does, in UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="utf8Json">Where to write.</param>
    /// <param name="dossier">The dossier.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream utf8Json, Dossier dossier) =>
        JsonSerializer.Serialize(utf8Json ?? throw new ArgumentNullException(nameof(utf8Json)), dossier ?? throw new ArgumentNullException(nameof(dossier)), DossierContext.Shared.Dossier);

    /// <summary>The JSON Schema (2020-12) of a dossier, described by the questions of every paragraph that the library states.</summary>
    /// <returns>The schema, indented, lines separated by <c>\n</c>.</returns>
    public static string Schema() => Schema(Vreemdelingencirculaire.Paragraphs.SelectMany(static paragraph => paragraph.Facts));

    /// <summary>The JSON Schema (2020-12) of a dossier, each property described by the question that it answers: <c>description</c> in Dutch, <c>x-question-en</c> in English.</summary>
    /// <param name="facts">The questions, such as those of <see cref="Decisions.Paragraph.Facts"/>; a property that none of them asks for has no description.</param>
    /// <returns>The schema, indented, lines separated by <c>\n</c>.</returns>
    /// <exception cref="ArgumentException">A question has a path that no dossier has.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <c>null</c>.</exception>
    public static string Schema(IEnumerable<IFact> facts) => DossierSchema.Write(DossierContext.Shape, facts ?? throw new ArgumentNullException(nameof(facts)));

    private static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static Dossier ReadUtf8(byte[] json)
    {
        if (!WellShaped.Is(json, DossierContext.Shape))
        {
            using var document = Parse(json);
            Require(ShapeCheck.ProblemsOf(document.RootElement, DossierContext.Shape));
        }

        var dossier = JsonSerializer.Deserialize(json, DossierContext.Shared.Dossier)!;
        Require(dossier.Validate());
        return dossier;
    }

    private static JsonDocument Parse(byte[] json)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Malformed.MaxDepth });
        }
        catch (JsonException refusal)
        {
            throw new DossierException([Malformed.Describe(json, refusal)]);
        }
    }

    private static void Require(IReadOnlyList<Problem> problems)
    {
        if (problems.Count > 0)
        {
            throw new DossierException(problems);
        }
    }
}
