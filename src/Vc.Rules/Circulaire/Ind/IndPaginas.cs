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
        new Dictionary<string, Text>
        {
            ["wanneer"] = new("Wanneer een terugkeerbesluit", "When a return decision is given"),
            ["wie"] = new("Wanneer een terugkeerbesluit (voor wie)", "When a return decision is given (to whom)"),
            ["bevoegd"] = new("Wie geeft een terugkeerbesluit?", "Who gives a return decision"),
            ["gevolgen"] = new("Gevolgen terugkeerbesluit", "Consequences of a return decision"),
            ["uitstel"] = new("Uitstel gevolgen terugkeerbesluit", "Putting off the consequences"),
            ["VoorMaart2023"] = new("Terugkeerbesluit van voor 7 maart 2023", "Return decision from before 7 March 2023"),
            ["ZonderInreisverbod"] = new("Terugkeerbesluit zonder inreisverbod", "Return decision without entry ban"),
            ["MetInreisverbod"] = new("Terugkeerbesluit met inreisverbod", "Return decision with entry ban"),
            ["melden"] = new("Zelf melden vertrek", "Reporting departure"),
            ["rechtsmiddel"] = new("Bezwaar of beroep tegen terugkeerbesluit", "Objection or appeal"),
        });

    /// <summary>What the page on the return decision says about a norm of the circulaire.</summary>
    public static Provision Note(string place, string nl, string en) =>
        new(place, Role.Explanation, Force.Definition, new(nl, en)) { Version = Terugkeerbesluit };
}
