namespace Vc.Rules.Circulaire;

/// <summary>The authorities, as outcomes name them.</summary>
internal static class Instanties
{
    public static IReadOnlyList<(string Value, Text Shown)> Ind { get; } = Named("IND");

    public static IReadOnlyList<(string Value, Text Shown)> Ambtenaren { get; } = Named("KMar", "AVIM", "Zeehavenpolitie");

    /// <summary>As A3/2 names them: the AVIM is a part of the police, and ZHP is short for the Zeehavenpolitie.</summary>
    public static IReadOnlyList<(string Value, Text Shown)> NaBevel { get; } = Named("IND", "KMar", "politie", "ZHP");

    /// <summary>Who takes a decision; <c>null</c> where that is not settled.</summary>
    public static IReadOnlyList<(string Value, Text Shown)>? Van(bool? doorInd, bool? doorAmbtenaren) =>
        doorInd is { } ind && doorAmbtenaren is { } ambtenaren ? [.. ind ? Ind : [], .. ambtenaren ? Ambtenaren : []] : null;

    private static IReadOnlyList<(string Value, Text Shown)> Named(params string[] names) => [.. names.Select(static name => (name, new Text(name, name)))];
}
