using NodaTime;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Law;

/// <summary>
/// The groups of countries that the circulaire works with. The editions follow membership. Until 31 December 2020 Union law still applied to the United Kingdom under the withdrawal agreement, though it had left;
/// the texts that use those groups are of 2025 and later, so they do not meet that period. Only <see cref="Schengenlanden"/> is used by older texts.
/// </summary>
public static class Landengroepen
{
    // Where every group starts: the day on which Croatia joined. No text that uses a group asks for an earlier day.
    private static readonly LocalDate Start = new(2013, 7, 1);

    // The United Kingdom left at the end of 31 January 2020 (midnight in Brussels), so that was the last day with 28 members.
    private static readonly LocalDate NaBrexit = new(2020, 2, 1);

    private static readonly Land[] Zevenentwintig =
    [
        Land.AUT, Land.BEL, Land.BGR, Land.CYP, Land.CZE, Land.DEU, Land.DNK, Land.ESP, Land.EST,
        Land.FIN, Land.FRA, Land.GRC, Land.HRV, Land.HUN, Land.IRL, Land.ITA, Land.LTU, Land.LUX,
        Land.LVA, Land.MLT, Land.NLD, Land.POL, Land.PRT, Land.ROU, Land.SVK, Land.SVN, Land.SWE,
    ];

    private static readonly Land[] Schengen2011 =
    [
        Land.AUT, Land.BEL, Land.CHE, Land.CZE, Land.DEU, Land.DNK, Land.ESP, Land.EST, Land.FIN, Land.FRA, Land.GRC, Land.HUN, Land.ISL,
        Land.ITA, Land.LIE, Land.LTU, Land.LUX, Land.LVA, Land.MLT, Land.NLD, Land.NOR, Land.POL, Land.PRT, Land.SVK, Land.SVN, Land.SWE,
    ];

    /// <summary>The member states of the European Union: parties to the Treaties (article 52 TEU). 28 from 1 July 2013, 27 from 1 February 2020.</summary>
    public static Landengroep EuropeseUnie { get; } = new(
        new("Europese Unie", "European Union"),
        (Start, [.. Zevenentwintig, Land.GBR]),
        (NaBrexit, Zevenentwintig));

    /// <summary>
    /// The states outside the Union that free movement and Schengen tie to it: Norway, Iceland and Liechtenstein by the Agreement on the European Economic Area, Switzerland by agreements of its own.
    /// The member states of the Union are parties to the EEA too, but are not in this group.
    /// </summary>
    public static Landengroep EerEnZwitserland { get; } = new(
        new("EER buiten de EU, en Zwitserland", "EEA outside the EU, and Switzerland"),
        (Start, [Land.CHE, Land.ISL, Land.LIE, Land.NOR]));

    /// <summary>
    /// The states that apply the Schengen acquis in full, the Netherlands included: 26 from 19 December 2011 (Liechtenstein), Croatia from 1 January 2023, Bulgaria and Romania from 31 March 2024,
    /// though checks at their land borders stayed until the end of that year. The texts that use this group are of 2013 to 2015.
    /// </summary>
    public static Landengroep Schengenlanden { get; } = new(
        new("Schengenlanden", "Schengen states"),
        (new(2011, 12, 19), [.. Schengen2011]),
        (new(2023, 1, 1), [.. Schengen2011, Land.HRV]),
        (new(2024, 3, 31), [.. Schengen2011, Land.HRV, Land.BGR, Land.ROU]));

    /// <summary>
    /// What A3/1.1 of the circulaire of 2025 defines as member states, and A3/2 means by the same list: the states whose territory a person with a return decision has to leave. The Union, except Ireland, which the Return Directive does not bind,
    /// and the four states of <see cref="EerEnZwitserland"/>, which apply it as part of Schengen. Of the texts that we hold only those of 2025 use the word so; the edition before 1 February 2020 is that definition carried back.
    /// Do not read an older text with it: the Directive never bound the United Kingdom either, and in 2013 A4/2.2 left it out beside Ireland.
    /// </summary>
    public static Landengroep Lidstaten { get; } = EuropeseUnie
        .Zonder(new("EU zonder Ierland", "EU without Ireland"), Land.IRL)
        .Met(EerEnZwitserland, new("lidstaten (terugkeer)", "member states (return)"));
}
