using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about a request for extension of the free term.</summary>
public static class VerzoekVrijeTermijn
{
    /// <summary>Made.</summary>
    public static YesNo Gedaan { get; } = Case.YesNo(
        "verzoekVrijeTermijn.gedaan", static d => d.VerzoekVrijeTermijn?.Gedaan,
        "Heeft de vreemdeling om verlenging van de vrije termijn verzocht?",
        "Did the person request an extension of the free term?");

    /// <summary>In time.</summary>
    public static YesNo VoorAfloop { get; } = Case.YesNo(
        "verzoekVrijeTermijn.voorAfloop", static d => d.VerzoekVrijeTermijn?.VoorAfloop,
        "Is dat verzoek gedaan voordat de vrije termijn was geëindigd?",
        "Was that request made before the free term had ended?");

    /// <summary>Visa.</summary>
    public static YesNo Visumplichtig { get; } = Case.YesNo(
        "verzoekVrijeTermijn.visumplichtig", static d => d.VerzoekVrijeTermijn?.Visumplichtig,
        "Heeft de vreemdeling voor een kort verblijf een visum nodig?",
        "Does the person need a visa for a short stay?");

    /// <summary>Force majeure.</summary>
    public static YesNo Overmacht { get; } = Case.YesNo(
        "verzoekVrijeTermijn.overmacht", static d => d.VerzoekVrijeTermijn?.Overmacht,
        "Beroept de vreemdeling zich bij het verzoek op overmacht?",
        "Does the person rely on force majeure in the request?");

    /// <summary>Illness of family.</summary>
    public static YesNo ZiekteFamilielid { get; } = Case.YesNo(
        "verzoekVrijeTermijn.ziekteFamilielid", static d => d.VerzoekVrijeTermijn?.ZiekteFamilielid,
        "Beroept de vreemdeling zich bij het verzoek op een ernstige ziekte van familie?",
        "Does the person rely on a serious illness of family in the request?");

    /// <summary>Own illness.</summary>
    public static YesNo EigenZiekte { get; } = Case.YesNo(
        "verzoekVrijeTermijn.eigenZiekte", static d => d.VerzoekVrijeTermijn?.EigenZiekte,
        "Beroept de vreemdeling zich bij het verzoek op een eigen ernstige ziekte?",
        "Does the person rely on a serious illness of his own in the request?");

    /// <summary>Business.</summary>
    public static YesNo ZakelijkBelang { get; } = Case.YesNo(
        "verzoekVrijeTermijn.zakelijkBelang", static d => d.VerzoekVrijeTermijn?.ZakelijkBelang,
        "Beroept de vreemdeling zich bij het verzoek op een zeer gewichtig zakelijk belang?",
        "Does the person rely on a very weighty business interest in the request?");

    /// <summary>Standing.</summary>
    public static YesNo InternationaalAanzien { get; } = Case.YesNo(
        "verzoekVrijeTermijn.internationaalAanzien", static d => d.VerzoekVrijeTermijn?.InternationaalAanzien,
        "Is het aanzien van Nederland in de wereld in het geding?",
        "Is the standing of the Netherlands in the world at stake?");

    /// <summary>Economy.</summary>
    public static YesNo EconomischBelang { get; } = Case.YesNo(
        "verzoekVrijeTermijn.economischBelang", static d => d.VerzoekVrijeTermijn?.EconomischBelang,
        "Is een economisch belang van Nederland in het geding?",
        "Is an economic interest of the Netherlands at stake?");

    /// <summary>Culture.</summary>
    public static YesNo CultureelBelang { get; } = Case.YesNo(
        "verzoekVrijeTermijn.cultureelBelang", static d => d.VerzoekVrijeTermijn?.CultureelBelang,
        "Is een cultureel belang van Nederland in het geding?",
        "Is a cultural interest of the Netherlands at stake?");
}
