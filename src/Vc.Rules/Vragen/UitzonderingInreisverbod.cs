using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about what stands in the way of an entry ban.</summary>
public static class UitzonderingInreisverbod
{
    /// <summary>Earlier residence.</summary>
    public static YesNo EerderSterkVerblijf { get; } = Case.YesNo(
        "uitzonderingInreisverbod.eerderSterkVerblijf", static d => d.UitzonderingInreisverbod?.EerderSterkVerblijf,
        "Had de vreemdeling eerder verblijf op grond van artikel 8 Vw, onder a, b, c, d, e of l, of was hij Nederlander?",
        "Was the person resident before under article 8, letters a to e or l, Vw, or Dutch?");

    /// <summary>Its end.</summary>
    public static Fact<LocalDate> EerderVerblijfGeeindigdOp { get; } = Case.Date(
        "uitzonderingInreisverbod.eerderVerblijfGeeindigdOp", static d => d.UitzonderingInreisverbod?.EerderVerblijfGeeindigdOp,
        "Wat was de laatste dag van dat verblijf of Nederlanderschap (bij intrekking: de dag waarop dat besluit is bekendgemaakt)?",
        "What was the last day of that residence or nationality (where it was withdrawn: the day on which that decision was made known)?");

    /// <summary>Letter a.</summary>
    public static YesNo Bedenktijd { get; } = Case.YesNo(
        "uitzonderingInreisverbod.bedenktijd", static d => d.UitzonderingInreisverbod?.Bedenktijd,
        "Komt de vreemdeling als slachtoffer of getuige in aanmerking voor bedenktijd voor aangifte van mensenhandel of mensensmokkel?",
        "Is the person eligible, as a victim or witness, for time to consider reporting trafficking or smuggling of people?");

    /// <summary>Letter b.</summary>
    public static YesNo SlachtofferOfGetuigeAangever { get; } = Case.YesNo(
        "uitzonderingInreisverbod.slachtofferOfGetuigeAangever", static d => d.UitzonderingInreisverbod?.SlachtofferOfGetuigeAangever,
        "Komt de vreemdeling als slachtoffer of getuige die aangifte deed in aanmerking voor een verblijfsvergunning regulier?",
        "Is the person eligible for a regular permit as a victim or witness who reported it?");

    /// <summary>Letter c.</summary>
    public static YesNo SlachtofferGeweld { get; } = Case.YesNo(
        "uitzonderingInreisverbod.slachtofferGeweld", static d => d.UitzonderingInreisverbod?.SlachtofferGeweld,
        "Komt de vreemdeling in aanmerking voor een verblijfsvergunning regulier als slachtoffer van eergerelateerd geweld, of van huiselijk geweld door de persoon bij wie verblijf was toegestaan?",
        "Is the person eligible for a regular permit as a victim of honour-related violence, or of domestic violence by the person with whom residence was allowed?");

    /// <summary>Letter d.</summary>
    public static YesNo Achtergelaten { get; } = Case.YesNo(
        "uitzonderingInreisverbod.achtergelaten", static d => d.UitzonderingInreisverbod?.Achtergelaten,
        "Is de vreemdeling als echtgenoot of minderjarig kind in het land van herkomst achtergelaten door de persoon bij wie verblijf was toegestaan, en komt hij daarom in aanmerking voor een verblijfsvergunning regulier?",
        "Was the person, as a spouse or minor child, left behind in the country of origin by the person with whom residence was allowed, and is he eligible for a regular permit for that?");

    /// <summary>Letter e.</summary>
    public static YesNo BuitenSchuld { get; } = Case.YesNo(
        "uitzonderingInreisverbod.buitenSchuld", static d => d.UitzonderingInreisverbod?.BuitenSchuld,
        "Komt de vreemdeling in aanmerking voor een verblijfsvergunning regulier omdat hij buiten zijn schuld niet uit Nederland kan vertrekken?",
        "Is the person eligible for a regular permit because he cannot leave the Netherlands through no fault of his own?");

    /// <summary>Letter g.</summary>
    public static YesNo AssociatieTurkije { get; } = Case.YesNo(
        "uitzonderingInreisverbod.associatieTurkije", static d => d.UitzonderingInreisverbod?.AssociatieTurkije,
        "Komt de vreemdeling in aanmerking voor een vergunning op grond van Besluit 1/80, of wordt hij wegens het associatierecht met Turkije niet uitgezet?",
        "Is the person eligible for a permit under Decision 1/80, or not removed because of the association law with Turkey?");

    /// <summary>Dublin.</summary>
    public static YesNo Dublinverzoek { get; } = Case.YesNo(
        "uitzonderingInreisverbod.dublinverzoek", static d => d.UitzonderingInreisverbod?.Dublinverzoek,
        "Heeft de IND een andere Dublinstaat gevraagd de vreemdeling over of terug te nemen?",
        "Has the IND asked another Dublin state to take charge of the person or take the person back?");

    /// <summary>The other state.</summary>
    public static YesNo StaatStemtInMetIntrekking { get; } = Case.YesNo(
        "uitzonderingInreisverbod.staatStemtInMetIntrekking", static d => d.UitzonderingInreisverbod?.StaatStemtInMetIntrekking,
        "Heeft de staat die de verblijfsvergunning gaf er na consultatie via SIRENE mee ingestemd haar in te trekken?",
        "Has the state that gave the residence permit agreed, after consultation through SIRENE, to withdraw it?");

    /// <summary>The addition of 2014.</summary>
    public static YesNo VoldoetAanB7B8OfB9 { get; } = Case.YesNo(
        "uitzonderingInreisverbod.voldoetAanB7B8OfB9", static d => d.UitzonderingInreisverbod?.VoldoetAanB7B8OfB9,
        "Voldoet de vreemdeling aan alle voorwaarden voor een vergunning wegens gezinsmigratie (B7), of op humanitair tijdelijke (B8) of niet-tijdelijke (B9) grond?",
        "Does the person meet all conditions for a permit on family migration (B7), or on temporary (B8) or non-temporary (B9) humanitarian grounds?");

    /// <summary>Asylum.</summary>
    public static YesNo OpenbareOrdeStaatAanAsielInDeWeg { get; } = Case.YesNo(
        "uitzonderingInreisverbod.openbareOrdeStaatAanAsielInDeWeg", static d => d.UitzonderingInreisverbod?.OpenbareOrdeStaatAanAsielInDeWeg,
        "Zou wat de vreemdeling op het punt van de openbare orde wordt tegengeworpen, leiden tot weigering van een verblijfsvergunning asiel?",
        "Would what is held against the person on public order lead to refusal of an asylum permit?");
}
