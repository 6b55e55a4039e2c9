using NodaTime;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about temporary lifting.</summary>
public static class TijdelijkeOpheffing
{
    /// <summary>Whether it was asked for.</summary>
    public static YesNo Gevraagd { get; } = Case.YesNo(
        "tijdelijkeOpheffing.gevraagd", static d => d.TijdelijkeOpheffing?.Gevraagd,
        "Is om tijdelijke opheffing van de ongewenstverklaring (of, overeenkomstig, het inreisverbod) gevraagd?",
        "Has temporary lifting of the declaration of undesirability (or, by analogy, of the entry ban) been asked for?");

    /// <summary>In writing.</summary>
    public static YesNo SchriftelijkBijDeInd { get; } = Case.YesNo(
        "tijdelijkeOpheffing.schriftelijkBijDeInd", static d => d.TijdelijkeOpheffing?.SchriftelijkBijDeInd,
        "Is de aanvraag om tijdelijke opheffing schriftelijk bij de IND ingediend?",
        "Was the application for temporary lifting lodged in writing with the IND?");

    /// <summary>Who asks.</summary>
    public static Fact<AanvragerTijdelijkeOpheffing> Aanvrager { get; } = Case.Choice(
        "tijdelijkeOpheffing.aanvrager", Keuzen.AanvragerTijdelijkeOpheffing, static d => d.TijdelijkeOpheffing?.Aanvrager,
        "Wie vraagt om tijdelijke opheffing?",
        "Who asks for temporary lifting?");

    /// <summary>The claim of a special interest.</summary>
    public static YesNo InstantieSteltBelang { get; } = Case.YesNo(
        "tijdelijkeOpheffing.instantieSteltBelang", static d => d.TijdelijkeOpheffing?.InstantieSteltBelang,
        "Stelt de instantie die vraagt een bijzonder belang te hebben bij de komst van de vreemdeling?",
        "Does the body that asks say that it has a special interest in the person's coming?");

    /// <summary>Who signed.</summary>
    public static Fact<Ondertekenaar> Ondertekenaar { get; } = Case.Choice(
        "tijdelijkeOpheffing.ondertekenaar", Keuzen.Ondertekenaar, static d => d.TijdelijkeOpheffing?.Ondertekenaar,
        "Wie heeft de aanvraag van de instantie ondertekend?",
        "Who signed the application of the body?");

    /// <summary>Personal data.</summary>
    public static YesNo Personalia { get; } = Case.YesNo(
        "tijdelijkeOpheffing.personalia", static d => d.TijdelijkeOpheffing?.Personalia,
        "Staan de volledige personalia in de aanvraag, met alle eerdere aliassen?",
        "Does the application give all personal data, with all former aliases?");

    /// <summary>Day and place of entry.</summary>
    public static YesNo DagEnPlaatsBinnenkomst { get; } = Case.YesNo(
        "tijdelijkeOpheffing.dagEnPlaatsBinnenkomst", static d => d.TijdelijkeOpheffing?.DagEnPlaatsBinnenkomst,
        "Staan de dag en de plaats van binnenkomst in de aanvraag?",
        "Does the application give the day and place of entry?");

    /// <summary>Flight numbers.</summary>
    public static YesNo Vluchtnummers { get; } = Case.YesNo(
        "tijdelijkeOpheffing.vluchtnummers", static d => d.TijdelijkeOpheffing?.Vluchtnummers,
        "Staan de vluchtnummers van heen- en terugreis in de aanvraag?",
        "Does the application give the flight numbers, there and back?");

    /// <summary>Reason and necessity.</summary>
    public static YesNo RedenEnNoodzaak { get; } = Case.YesNo(
        "tijdelijkeOpheffing.redenEnNoodzaak", static d => d.TijdelijkeOpheffing?.RedenEnNoodzaak,
        "Staat in de aanvraag waarom de vreemdeling komt en waarom dat nodig is?",
        "Does the application say why the person comes and why that is necessary?");

    /// <summary>The interest.</summary>
    public static YesNo BelangBijKomst { get; } = Case.YesNo(
        "tijdelijkeOpheffing.belangBijKomst", static d => d.TijdelijkeOpheffing?.BelangBijKomst,
        "Staat het belang bij de komst in de aanvraag (van de instantie als die vraagt, anders van de vreemdeling)?",
        "Does the application state the interest in the coming (of the body if that asks, otherwise of the person)?");

    /// <summary>Guarantees.</summary>
    public static YesNo Garanties { get; } = Case.YesNo(
        "tijdelijkeOpheffing.garanties", static d => d.TijdelijkeOpheffing?.Garanties,
        "Bevat de aanvraag garanties over het verblijf en de kosten daarvan?",
        "Does the application give guarantees on the stay and its costs?");

    /// <summary>Family circumstances.</summary>
    public static Fact<Aannemelijkheid> Familieomstandigheden { get; } = Case.Choice(
        "tijdelijkeOpheffing.familieomstandigheden", Keuzen.Aannemelijkheid, static d => d.TijdelijkeOpheffing?.Familieomstandigheden,
        "Rust de aanvraag op familieomstandigheden, en zijn die aannemelijk gemaakt?",
        "Does the application rest on family circumstances, and were they made plausible?");

    /// <summary>Giving evidence.</summary>
    public static Fact<Aannemelijkheid> Getuigenis { get; } = Case.Choice(
        "tijdelijkeOpheffing.getuigenis", Keuzen.Aannemelijkheid, static d => d.TijdelijkeOpheffing?.Getuigenis,
        "Rust de aanvraag op een getuigenis in een rechtszaak, en is dat aannemelijk gemaakt?",
        "Does the application rest on giving evidence in a court case, and was that made plausible?");

    /// <summary>An official summons.</summary>
    public static YesNo OfficieleOproep { get; } = Case.YesNo(
        "tijdelijkeOpheffing.officieleOproep", static d => d.TijdelijkeOpheffing?.OfficieleOproep,
        "Is de vreemdeling door het OM of een rechterlijke instantie officieel opgeroepen om te getuigen?",
        "Was the person officially summoned by the prosecution or a court to give evidence?");

    /// <summary>A case of one's own.</summary>
    public static Fact<Aannemelijkheid> EigenRechtszaak { get; } = Case.Choice(
        "tijdelijkeOpheffing.eigenRechtszaak", Keuzen.Aannemelijkheid, static d => d.TijdelijkeOpheffing?.EigenRechtszaak,
        "Rust de aanvraag op een eigen rechtszaak, en is die aannemelijk gemaakt?",
        "Does the application rest on a court case of the person's own, and was that made plausible?");

    /// <summary>What kind of case.</summary>
    public static Fact<SoortRechtszaak> SoortRechtszaak { get; } = Case.Choice(
        "tijdelijkeOpheffing.soortRechtszaak", Keuzen.SoortRechtszaak, static d => d.TijdelijkeOpheffing?.SoortRechtszaak,
        "Wat voor zaak is de eigen rechtszaak?",
        "What kind of case is the person's own case?");

    /// <summary>Presence required.</summary>
    public static YesNo RechtbankVergtAanwezigheid { get; } = Case.YesNo(
        "tijdelijkeOpheffing.rechtbankVergtAanwezigheid", static d => d.TijdelijkeOpheffing?.RechtbankVergtAanwezigheid,
        "Heeft de rechtbank kenbaar gemaakt dat de vreemdeling bij de eigen zaak aanwezig moet zijn?",
        "Has the court made known that the person must be present at the own case?");

    /// <summary>Another reason.</summary>
    public static YesNo AndereReden { get; } = Case.YesNo(
        "tijdelijkeOpheffing.andereReden", static d => d.TijdelijkeOpheffing?.AndereReden,
        "Rust de aanvraag (ook) op een andere reden dan familieomstandigheden, een getuigenis of een eigen rechtszaak?",
        "Does the application (also) rest on another reason than family circumstances, giving evidence or a case of one's own?");

    /// <summary>Granted.</summary>
    public static YesNo Verleend { get; } = Case.YesNo(
        "tijdelijkeOpheffing.verleend", static d => d.TijdelijkeOpheffing?.Verleend,
        "Is of wordt de maatregel tijdelijk opgeheven?",
        "Is the measure temporarily lifted, or is it going to be?");

    /// <summary>The day of entry.</summary>
    public static Fact<LocalDate> BinnenkomstOp { get; } = Case.Date(
        "tijdelijkeOpheffing.binnenkomstOp", static d => d.TijdelijkeOpheffing?.BinnenkomstOp,
        "Op welke dag kwam of komt de vreemdeling Nederland binnen?",
        "On which day did or does the person enter the Netherlands?");

    /// <summary>Entry over an external border.</summary>
    public static YesNo BinnenkomstViaBuitengrens { get; } = Case.YesNo(
        "tijdelijkeOpheffing.binnenkomstViaBuitengrens", static d => d.TijdelijkeOpheffing?.BinnenkomstViaBuitengrens,
        "Komt de vreemdeling Nederland via een buitengrens binnen?",
        "Does the person enter the Netherlands over an external border?");

    /// <summary>Departure over an external border.</summary>
    public static YesNo VertrekViaBuitengrens { get; } = Case.YesNo(
        "tijdelijkeOpheffing.vertrekViaBuitengrens", static d => d.TijdelijkeOpheffing?.VertrekViaBuitengrens,
        "Vertrekt de vreemdeling via een buitengrens uit Nederland?",
        "Does the person leave the Netherlands over an external border?");
}
