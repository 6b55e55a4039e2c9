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

    /// <summary>The page on the entry ban, which has no date. That it read so from the day of the page on the return decision is assumed.</summary>
    public static ParagraphVersion Inreisverbod { get; } = new(
        "IND/inreisverbod",
        Onderwerpen.UitlegInreisverbod,
        new("IND-pagina Inreisverbod", null, null),
        new(
            Boundary.On(new LocalDate(2024, 3, 11), Knowledge.Assumed),
            null,
            new(
                "Een pagina van de IND legt uit en is geen rechtsgrond; waar zij van wet, besluit of circulaire afwijkt, gelden die. Zij heeft geen datum; aangenomen is dat zij zo luidde vanaf 11 maart 2024, de dag van de pagina over het terugkeerbesluit.",
                "A page of the IND explains and is no legal basis; where it differs from act, decree or circulaire, those decide. It has no date; it is assumed that it read so from 11 March 2024, the day of the page on the return decision.")),
        new Dictionary<string, Text>
        {
            ["intro"] = new("Inreisverbod", "Entry ban"),
            ["wanneer"] = new("Wanneer u een inreisverbod krijgt", "When an entry ban is given"),
            ["besluit"] = new("U krijgt een inreisverbod in een besluit", "An entry ban is given in a decision"),
            ["duur"] = new("Hoe lang een inreisverbod duurt", "How long an entry ban lasts"),
            ["bezwaar"] = new("Bezwaar en beroep", "Objection and appeal"),
            ["signalering"] = new("Inreisverbod opslaan in informatiesysteem", "Storing the entry ban in an information system"),
            ["opheffing"] = new("Opheffing van een inreisverbod", "Lifting an entry ban"),
        });

    /// <summary>The overview, which has no date: the parts on the return decision and the declaration. That it read so from the day of the page on the return decision is assumed.</summary>
    public static ParagraphVersion Overzicht { get; } = new(
        "IND/overzicht",
        Onderwerpen.UitlegOverzicht,
        new("IND-pagina Inreisverbod, terugkeerbesluit en ongewenstverklaring", null, null),
        new(
            Boundary.On(new LocalDate(2024, 3, 11), Knowledge.Assumed),
            null,
            new(
                "Een pagina van de IND legt uit en is geen rechtsgrond; waar zij van wet, besluit of circulaire afwijkt, gelden die. Zij heeft geen datum; aangenomen is dat zij zo luidde vanaf 11 maart 2024, de dag van de pagina over het terugkeerbesluit.",
                "A page of the IND explains and is no legal basis; where it differs from act, decree or circulaire, those decide. It has no date; it is assumed that it read so from 11 March 2024, the day of the page on the return decision.")),
        new Dictionary<string, Text>
        {
            ["terugkeerbesluit"] = new("Terugkeerbesluit", "Return decision"),
            ["TkbOnrechtmatig"] = new("Terugkeerbesluit bij onrechtmatig verblijf", "Return decision with unlawful stay"),
            ["TkbAfwijzing"] = new("Terugkeerbesluit bij afwijzing van een verblijfsaanvraag", "Return decision with a refusal"),
            ["OngewenstBesluit"] = new("U krijgt een ongewenstverklaring in een besluit", "A declaration is given in a decision"),
            ["OngewenstGevolgen"] = new("Gevolgen van een ongewenstverklaring", "Consequences of a declaration"),
            ["OngewenstBezwaar"] = new("Bezwaar tegen een ongewenstverklaring", "Objection"),
            ["OngewenstSignalering"] = new("Ongewenstverklaring opslaan in informatiesysteem", "Storing the declaration in an information system"),
            ["OngewenstOpheffing"] = new("Opheffing van een ongewenstverklaring", "Lifting a declaration"),
        });

    /// <summary>The page on the declaration of undesirability, last changed on 23 May 2022. Until when it read so is not known.</summary>
    public static ParagraphVersion Ongewenstverklaring { get; } = new(
        "IND/ongewenstverklaring",
        Onderwerpen.UitlegOngewenstverklaring,
        new("IND-pagina Ongewenstverklaring", null, new LocalDate(2022, 5, 23)),
        new(
            Boundary.On(new LocalDate(2022, 5, 23), Knowledge.Derived),
            null,
            new(
                "Een pagina van de IND legt uit en is geen rechtsgrond; waar zij van wet, besluit of circulaire afwijkt, gelden die. Zij is van 23 mei 2022; tot wanneer zij zo luidde, is niet bekend.",
                "A page of the IND explains and is no legal basis; where it differs from act, decree or circulaire, those decide. It is of 23 May 2022; until when it read so is not known.")),
        new Dictionary<string, Text>
        {
            ["wie"] = new("Wie krijgt een ongewenstverklaring?", "Who is declared undesirable?"),
            ["situaties"] = new("Situaties ongewenstverklaring", "Situations"),
            ["hoe"] = new("Hoe krijg ik een ongewenstverklaring?", "How the declaration is given"),
            ["bezwaar"] = new("Bezwaar tegen ongewenstverklaring", "Objection"),
            ["vertrek"] = new("U moet Nederland verlaten", "The duty to leave"),
            ["strafbaar"] = new("In Nederland zijn is strafbaar", "Being in the Netherlands is a crime"),
            ["registratie"] = new("Ongewenstverklaring komt in informatiesysteem", "The declaration is put in an information system"),
            ["verblijfsrecht"] = new("Verblijfsrecht in EU/EER en gevolgen ongewenstverklaring", "Right of residence in the EU or EEA"),
            ["duur"] = new("Hoe lang duurt een ongewenstverklaring?", "How long the declaration lasts"),
            ["documenten"] = new("Documenten voor vraag om opheffing", "Documents for the request for lifting"),
            ["verwijdering"] = new("Uw gegevens worden verwijderd uit E&S en SIS", "The data are deleted from E&S and SIS"),
        });

    /// <summary>What the page on the return decision says about a norm of the circulaire.</summary>
    public static Provision Note(string place, string nl, string en) =>
        new(place, Role.Explanation, Force.Definition, new(nl, en)) { Version = Terugkeerbesluit };
}
