namespace Vc.Rules;

/// <summary>The language of a rendering.</summary>
public enum Language
{
    /// <summary>Dutch, the language of the law itself.</summary>
    Nl,

    /// <summary>English, a translation for the reader's convenience.</summary>
    En,
}

/// <summary>One statement in Dutch and in English, in the project's own words. Equal when both texts are equal.</summary>
/// <param name="Nl">The Dutch text.</param>
/// <param name="En">The English text.</param>
public readonly record struct Text(string Nl, string En)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The Dutch or the English text.</returns>
    public string In(Language language) => language == Language.Nl ? Nl : En;

    /// <summary>The Dutch text.</summary>
    /// <returns><see cref="Nl"/>.</returns>
    public override string ToString() => Nl;
}
