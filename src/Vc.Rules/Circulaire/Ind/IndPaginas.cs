using NodaTime;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire.Ind;

/// <summary>The pages of the IND that we hold. A page explains; it is no legal basis. Where it differs from the circulaire, the circulaire decides and the chain notes the difference.</summary>
internal static class IndPaginas
{
    /// <summary>The page on the return decision, last changed on 11 March 2024. Until when it read so is not known.</summary>
    public static ParagraphVersion Terugkeerbesluit { get; } = new(
        "IND/terugkeerbesluit",
        Onderwerpen.UitlegTerugkeerbesluit,
        new("IND-pagina Terugkeerbesluit", null, new LocalDate(2024, 3, 11)),
        new(
            Boundary.On(new LocalDate(2024, 3, 11), Knowledge.Derived),
            null,
            new(
                "Een pagina van de IND legt uit en is geen rechtsgrond; waar zij van de circulaire afwijkt, geldt de circulaire. Zij is van 11 maart 2024; tot wanneer zij zo luidde, is niet bekend.",
                "A page of the IND explains and is no legal basis; where it differs from the circulaire, the circulaire decides. It is of 11 March 2024; until when it read so is not known.")),
        new Dictionary<string, string>
        {
            ["wanneer"] = "Wanneer een terugkeerbesluit",
            ["wie"] = "Wanneer een terugkeerbesluit (voor wie)",
            ["bevoegd"] = "Wie geeft een terugkeerbesluit?",
            ["gevolgen"] = "Gevolgen terugkeerbesluit",
            ["uitstel"] = "Uitstel gevolgen terugkeerbesluit",
            ["VoorMaart2023"] = "Terugkeerbesluit van voor 7 maart 2023",
            ["ZonderInreisverbod"] = "Terugkeerbesluit zonder inreisverbod",
            ["MetInreisverbod"] = "Terugkeerbesluit met inreisverbod",
            ["melden"] = "Zelf melden vertrek",
            ["rechtsmiddel"] = "Bezwaar of beroep tegen terugkeerbesluit",
        });

    /// <summary>What the page on the return decision says about a norm of the circulaire.</summary>
    public static Provision Note(string place, string nl, string en) =>
        new(place, Role.Explanation, Force.Definition, new(nl, en)) { Version = Terugkeerbesluit };
}
