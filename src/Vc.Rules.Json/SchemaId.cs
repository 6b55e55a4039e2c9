namespace Vc.Rules.Json;

/// <summary>The names of the schemas. They carry the version of the library whose documents they describe, major and minor: within it documents get no other form.</summary>
internal static class SchemaId
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Goes up with the library; a test compares the two.</summary>
    public const string Version = "0.1";

    public static string Of(string document) => $"urn:vc-rules:{document}:{Version}";
}
