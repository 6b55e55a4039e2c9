using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Xunit;

namespace Vc.Rules.Tests.Docs;

/// <summary>docs/coverage.md lists what the rules state, and the rules state what it lists as coded: a section for each version, and in it a row for each place.</summary>
public class CoverageTests
{
    private const string Document = "docs/coverage.md";

    public static TheoryData<string> Versions => [.. Vreemdelingencirculaire.Paragraphs.Select(Heading)];

    private sealed record Row(string Version, string Pinpoint, string Summary, string Where)
    {
        public bool IsCoded => Where.StartsWith('`');
    }

    [Fact]
    public void Every_row_is_readable()
    {
        var tableRows = Regex.Count(Repository.Read(Document), @"^\|(?! ---| Place)", RegexOptions.Multiline);

        Rows().Should().HaveCount(tableRows);
        Rows().Where(static row => !row.IsCoded).Should().OnlyContain(static row => Regex.IsMatch(row.Where, "^Not coded: .{20,}"), "a row names a member or says why not");
    }

    [Fact]
    public void Every_version_has_one_section_and_every_section_a_version() =>
        Sections().Select(static section => section.Version).Should().BeEquivalentTo(Vreemdelingencirculaire.Paragraphs.Select(Heading));

    [Fact]
    public void Every_row_stands_in_a_section_of_its_own_number() =>
        Rows().Should().OnlyContain(static row => row.Version.StartsWith(row.Pinpoint.Split('#', 2)[0] + ", ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_place_of_a_version_stands_in_it_once(string version) => Of(version).Select(static row => row.Pinpoint).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Versions))]
    public void What_it_lists_as_coded_of_a_version_is_what_its_rules_state(string version)
    {
        Of(version).Where(static row => row.IsCoded).Select(static row => row.Pinpoint).Should().BeEquivalentTo(Stated(version));
        Of(version).Where(static row => !row.IsCoded).Select(static row => row.Pinpoint).Should().NotIntersectWith(Stated(version));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_member_that_it_names_is_a_member_of_the_rule_of_that_version(string version)
    {
        var members = ClassesOf(version).SelectMany(static type => type.GetProperties(BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)).Select(static member => $"`{member.Name}`").ToHashSet();

        Of(version).Where(static row => row.IsCoded).Select(static row => row.Where).Should().BeSubsetOf(members);
    }

    /// <summary>The classes that state the norms of a version.</summary>
    private static Type[] ClassesOf(string version) => version switch
    {
        "A1/6, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A1.A1_6_2013)],
        "A2/3, Stcrt. 2025, 31826" => [typeof(Vc.Rules.Circulaire.A2.A2_3_2025)],
        "A2/12.1, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A2.A2_12_1_2013)],
        "A2/12.4, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A2.A2_12_4_2013)],
        "A2/12.5, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A2.A2_12_5_2013)],
        "A2/12.6, Stcrt. 2013, 6442" or "A2/12.6, Stcrt. 2013, 35897" => [typeof(Vc.Rules.Circulaire.A2.A2_12_6_Asiel)],
        "A2/12.7, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A2.A2_12_7_2013)],
        "A2/12.6, Stcrt. 2025, 31826" => [typeof(Vc.Rules.Circulaire.A2.A2_12_6_2025)],
        "A2/12.2, Stcrt. 2013, 6442" or "A2/12.2, Vc deel A, geconsolideerde tekst van 13 juli 2013" or "A2/12.2, Vc deel A, geconsolideerde tekst van 23 januari 2014" => [typeof(Vc.Rules.Circulaire.A2.A2_12_2)],
        "A2/12.3, Stcrt. 2013, 6442" or "A2/12.3, Vc deel A, geconsolideerde tekst van 13 juli 2013" => [typeof(Vc.Rules.Circulaire.A2.A2_12_3)],
        "A2/12.8, Stcrt. 2013, 6442" or "A2/12.8, Vc deel A, geconsolideerde tekst van 10 oktober 2013" => [typeof(Vc.Rules.Circulaire.A2.A2_12_8)],
        "A2/12.8.1, Stcrt. 2013, 6442" or "A2/12.8.1, Vc deel A, geconsolideerde tekst van 13 juli 2013" or "A2/12.8.1, Vc deel A, geconsolideerde tekst van 10 oktober 2013" => [typeof(Vc.Rules.Circulaire.A2.A2_12_8_1)],
        "A2/12.8.2, Stcrt. 2013, 6442" or "A2/12.8.2, Vc deel A, geconsolideerde tekst van 13 juli 2013" or "A2/12.8.2, Vc deel A, geconsolideerde tekst van 10 oktober 2013" => [typeof(Vc.Rules.Circulaire.A2.A2_12_8_2)],
        "A2/12.9, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A2.A2_12_9_2013)],
        "A3/1.1, Stcrt. 2025, 31826" => [typeof(Vc.Rules.Circulaire.A3.A3_1_1_2025)],
        "A3/2, Stcrt. 2025, 31826" => [typeof(Vc.Rules.Circulaire.A3.A3_2_2025), typeof(Vreemdelingencirculaire).Assembly.GetType("Vc.Rules.Circulaire.A3.VerblijfsrechtElders2025")!],
        "A4/3.1, Stcrt. 2013, 6442" or "A4/3.1, Vc deel A, geconsolideerde tekst van 10 oktober 2013" => [typeof(Vc.Rules.Circulaire.A4.A4_3_1)],
        "A4/2.1, Stcrt. 2013, 6442" or "A4/2.1, Vc deel A, geconsolideerde tekst van 10 oktober 2013" or "A4/2.1, Vc deel A, geconsolideerde tekst van 7 april 2014" => [typeof(Vc.Rules.Circulaire.A4.A4_2_1)],
        "A4/2.2, Stcrt. 2013, 6442" or "A4/2.2, Vc deel A, geconsolideerde tekst van 23 januari 2014" or "A4/2.2, Vc deel A, geconsolideerde tekst van 7 april 2014" or "A4/2.2, Vc deel A, geconsolideerde tekst van 28 januari 2015" => [typeof(Vc.Rules.Circulaire.A4.A4_2_2)],
        "Vw/66a, Vw 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vw_66a_2013)],
        "Vb/6.5, Vb 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vb_6_5_2013)],
        "A4/3.2, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_2_2013)],
        "A4/3.3, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_3_2013)],
        "B1/4.2.5, Stcrt. 2025, 31826" => [typeof(Vc.Rules.Circulaire.B1.B1_4_2_5_2025)],
        "B1/4.4, Stcrt. 2025, 31826" or "B1/4.4, Vc deel B, geconsolideerde tekst van 23 januari 2014" => [typeof(Vc.Rules.Circulaire.B1.B1_4_4)],
        "B1/4.4, Vc deel B, geconsolideerde tekst van 1 februari 2013" => [typeof(Vc.Rules.Circulaire.B1.B1_4_4_2011)],
        "B8/9.1.1, Stcrt. 2025, 31826" => [typeof(Vc.Rules.Circulaire.B8.B8_9_1_1_2025)],
        "C2/10.3.2, Stcrt. 2025, 31826" => [typeof(Vc.Rules.Circulaire.C2.C2_10_3_2_2025)],
        "IND/inreisverbod, IND-pagina Inreisverbod" => [typeof(Vc.Rules.Circulaire.Ind.InreisverbodPagina)],
        "IND/ongewenstverklaring, IND-pagina Ongewenstverklaring" => [typeof(Vc.Rules.Circulaire.Ind.Ongewenstverklaring2022)],
        "IND/overzicht, IND-pagina Inreisverbod, terugkeerbesluit en ongewenstverklaring" => [typeof(Vc.Rules.Circulaire.Ind.OverzichtPagina)],
        "IND/terugkeerbesluit, IND-pagina Terugkeerbesluit" => [typeof(Vc.Rules.Circulaire.Ind.Terugkeerbesluit2024)],
        "Vb/3.77, Vb 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vb_3_77_2013)],
        "Vw/67, Vw 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vw_67_2013)],
        "Vb/3.3, Vb 2000, geconsolideerde teksten van 1 januari 2013 en 1 januari 2014" or "Vb/3.3, Vb 2000, geconsolideerde teksten van 1 november 2014 en 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vb_3_3)],
        "Vb/6.5a, Vb 2000, geconsolideerde teksten van 1 januari 2013 en 1 januari 2014" or "Vb/6.5a, Vb 2000, geconsolideerde teksten van 1 november 2014 en 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vb_6_5a)],
        "A4/2.3, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_2_3_2013)],
        "A4/2.5.1, Stcrt. 2013, 6442" or "A4/2.5.1, Vc deel A, geconsolideerde tekst van 7 april 2014" => [typeof(Vc.Rules.Circulaire.A4.A4_2_5_1)],
        "A4/2.5.2, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_2_5_2_2013)],
        "A4/2.5.3, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_2_5_3_2013)],
        "A4/2.5.4, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_2_5_4_2013)],
        "A4/2.5.5, Stcrt. 2013, 6442" or "A4/2.5.5, Vc deel A, geconsolideerde tekst van 7 april 2014" => [typeof(Vc.Rules.Circulaire.A4.A4_2_5_5)],
        "A4/2.5.6, Vc deel A, geconsolideerde tekst van 7 april 2014" => [typeof(Vc.Rules.Circulaire.A4.A4_2_5_6_2014)],
        "Vb/6.5b, Vb 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vb_6_5b_2013)],
        "Vb/6.5c, Vb 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vb_6_5c_2013)],
        "Vw/66b, Vw 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vw_66b_2013)],
        "A4/3.5.1, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_5_1_2013)],
        "A4/3.5.2, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_5_2_2013)],
        "A4/2.4.1, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_2_4_1_2013)],
        "A4/2.4.2, Vc deel A, geconsolideerde tekst van 13 juli 2013" => [typeof(Vc.Rules.Circulaire.A4.A4_2_4_2_2013Juli)],
        "A4/3.4, Vc deel A, geconsolideerde tekst van 13 juli 2013" => [typeof(Vc.Rules.Circulaire.A4.A4_3_4_2013Juli)],
        "A4/3.7.1, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_7_1_2013)],
        "A4/3.7.2, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_7_2_2013)],
        "A4/3.7.3, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_7_3_2013)],
        "A4/3.7.4, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_7_4_2013)],
        "A4/3.7.5, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_7_5_2013)],
        "A4/3.8, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_8_2013)],
        "Vb/6.1, Vb 2000, geconsolideerde teksten van 1 januari 2013 en 1 januari 2014" => [typeof(Vc.Rules.Statutes.Vb_6_1_2013)],
        "Vb/6.1, Vb 2000, geconsolideerde teksten van 1 november 2014 en 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vb_6_1_2014)],
        "Vb/8.22, Vb 2000, geconsolideerde teksten van 1 januari 2013 en 1 januari 2014" or "Vb/8.22, Vb 2000, geconsolideerde teksten van 1 november 2014 en 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vb_8_22)],
        "A4/3.6, Stcrt. 2013, 6442" => [typeof(Vc.Rules.Circulaire.A4.A4_3_6_2013)],
        "Vb/6.6, Vb 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vb_6_6_2013)],
        "VV/6.4, VV 2000, geconsolideerde tekst van 17 november 2015" => [typeof(Vc.Rules.Statutes.VV_6_4_2015)],
        "VV/6.5, VV 2000, geconsolideerde tekst van 17 november 2015" => [typeof(Vc.Rules.Statutes.VV_6_5_2015)],
        "VV/6.6, VV 2000, geconsolideerde tekst van 17 november 2015" => [typeof(Vc.Rules.Statutes.VV_6_6_2015)],
        "Vw/61, Vw 2000, geconsolideerde tekst van 1 januari 2013" or "Vw/61, Vw 2000, geconsolideerde teksten van 1 januari 2014 en 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vw_61)],
        "Vw/62, Vw 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vw_62_2013)],
        "Vw/62a, Vw 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vw_62a_2013)],
        "Vw/62c, Vw 2000, geconsolideerde teksten van 1 januari 2014 en 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vw_62c_2014)],
        "Vw/68, Vw 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015" => [typeof(Vc.Rules.Statutes.Vw_68_2013)],
        _ => throw new ArgumentOutOfRangeException(nameof(version), version, "State here in which classes the norms of this version stand."),
    };

    private static string Heading(Paragraph paragraph) => $"{paragraph.Version.Paragraph}, {paragraph.Version.Instrument.Name}";

    private static HashSet<string> Stated(string version) =>
        [.. Vreemdelingencirculaire.Paragraphs.Single(paragraph => Heading(paragraph) == version).Norms.Select(static norm => norm.Pinpoint.ToString())];

    private static List<Row> Of(string version) => [.. Rows().Where(row => row.Version == version)];

    private static List<Row> Rows() => [.. Sections().SelectMany(static section =>
        Regex.Matches(section.Text, @"^\| `(?<place>[^`#]+#[^`]+)` \| (?<summary>[^|]{10,}) \| (?<where>[^|]+) \|$", RegexOptions.Multiline)
            .Select(row => new Row(section.Version, row.Groups["place"].Value, row.Groups["summary"].Value, row.Groups["where"].Value)))];

    private static List<(string Version, string Text)> Sections() =>
        [.. Regex.Matches(Repository.Read(Document), @"^## (?<version>[^\n]+)\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(static section => (section.Groups["version"].Value, section.Groups["text"].Value))];
}
