using System.Text.RegularExpressions;
using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Tests.Docs;
using Xunit;
using static Vc.Rules.Kernel.Drafting;
using Decision = Vc.Rules.Decisions.Decision;
using Toegang = Vc.Rules.Vragen.Toegang;
using Verblijf = Vc.Rules.Vragen.Verblijf;

namespace Vc.Rules.Tests.Kernel;

/// <summary>Checks of rules by themselves: faults that no single case shows.</summary>
public class RuleCheckTests
{
    private enum Besluit
    {
        Inwilligen,
        Afwijzen,
    }

    private static readonly Choices<Besluit> Besluiten = new((Besluit.Inwilligen, "inwilligen", new("inwilligen", "grant")), (Besluit.Afwijzen, "afwijzen", new("afwijzen", "refuse")));

    private static Condition A => Toegang.Geweigerd;

    private static Condition B => Toegang.WegensValsDocument;

    private static Condition C => Verblijf.RechtmatigInNederland;

    private static Norm N(string place, Condition when) => Ground(place, $"Norm {place}.", $"Norm {place}.", when);

    private static string[] Found(Question question) =>
        [.. new Paragraph<Niets>(new("T9/4", new("proef", new("proef", "trial")), Publicaties.Stcrt2025_31826, Publicaties.Sinds2025, new Dictionary<string, Text>()), static _ => new(), question)
            .Check().Select(static finding => $"{finding.Kind} {finding.Place}: {finding.What}")];

    private static string[] Found(Condition answer) => Found(Asks("vraag", "Is het zo?", "Is it so?", answer));

    // ---------- four defects that a public model of the Vreemdelingenwet holds unflagged ----------

    [Fact]
    public void An_inverted_ground_makes_grant_and_refusal_meet_and_leaves_cases_without_either() =>
        Found(Asks("besluit", "Welk besluit?", "Which decision?", ExactlyOne(N("1", A & B).Gives(Besluiten, Besluit.Inwilligen), N("2", A & B).Gives(Besluiten, Besluit.Afwijzen))))
            .Should().Equal("RowsOverlap T9/4, question besluit: [1] and [2]", "NoRow T9/4, question besluit: [1]; [2]");

    [Fact]
    public void A_ground_that_is_not_inverted_is_no_finding() =>
        Found(Asks("besluit", "Welk besluit?", "Which decision?", ExactlyOne(N("1", A & B).Gives(Besluiten, Besluit.Inwilligen), N("2", !N("1", A & B)).Gives(Besluiten, Besluit.Afwijzen))))
            .Should().BeEmpty();

    [Fact]
    public void A_name_that_matches_nothing_cannot_be_built() =>
        FluentActions.Invoking(() => Found(N("1", A & new Dangling().Ground))).Should().Throw<Exception>().Which.Should().Match(static problem => problem is ArgumentNullException || problem is InvalidOperationException);

    [Fact]
    public void A_branch_that_another_absorbs_is_found() =>
        Found(N("1", A | (A & B))).Should().Equal($"PartWithoutEffect T9/4#1: toegang.geweigerd and toegang.wegensValsDocument, beside any of toegang.geweigerd");

    [Fact]
    public void Facts_that_contradict_each_other_are_refused() =>
        new Dossier { Toegang = new() { Geweigerd = false, DatumWeigering = new(2025, 11, 12) } }.Validate().Should().NotBeEmpty();

    // ---------- the other findings ----------

    [Fact]
    public void What_always_or_never_holds_is_found()
    {
        Found(N("1", A | !A)).Should().Contain("AlwaysTrue T9/4#1: toegang.geweigerd or not toegang.geweigerd");
        Found(N("1", A & !A)).Should().Contain("AlwaysFalse T9/4#1: toegang.geweigerd and not toegang.geweigerd");
        Found(N("1", A | B)).Should().BeEmpty();
        Found(N("1", Always)).Should().BeEmpty("a norm may be meant for every case");
    }

    [Fact]
    public void An_exception_that_can_never_apply_is_found()
    {
        Found(N("1", A & B).Unless(Drafting.Exception("2", "Niet geweigerd.", "Not refused.", !A))).Should().Equal("ExceptionNeverApplies T9/4#1: [2]");
        Found(N("1", A).Unless(Drafting.Exception("2", "Vals document.", "False document.", B))).Should().BeEmpty();
    }

    [Fact]
    public void A_row_that_can_never_count_is_found()
    {
        Found(Asks("duur", "Hoe lang?", "How long?", InOrder(Lasts("1", "Een.", "One.", A, 1.Years), Lasts("2", "Twee.", "Two.", A & B, 2.Years))))
            .Should().Contain("RowNeverCounts T9/4, question duur: [2]");
        Found(Asks("duur", "Hoe lang?", "How long?", InOrder(Lasts("1", "Een.", "One.", A & B, 1.Years), Lasts("2", "Twee.", "Two.", A, 2.Years))))
            .Should().BeEmpty();
    }

    [Fact]
    public void A_date_is_looked_at_as_a_date()
    {
        var refused = Toegang.DatumWeigering;

        Found(N("1", refused < new NodaTime.LocalDate(2025, 1, 1) & refused > new NodaTime.LocalDate(2025, 6, 1))).Should().ContainSingle().Which.Should().StartWith("AlwaysFalse T9/4#1");
        Found(N("1", refused < new NodaTime.LocalDate(2025, 6, 1) & refused < new NodaTime.LocalDate(2025, 1, 1))).Should().ContainSingle().Which.Should().StartWith("PartWithoutEffect T9/4#1");
        Found(N("1", refused < new NodaTime.LocalDate(2025, 6, 1) & refused > new NodaTime.LocalDate(2025, 1, 1))).Should().BeEmpty();
    }

    [Fact]
    public void A_table_in_order_that_leaves_a_case_out_is_found_and_what_does_not_reach_it_does_not_count()
    {
        var besluit = InOrder(N("1", A).Gives(Besluiten, Besluit.Inwilligen), N("2", B).Gives(Besluiten, Besluit.Afwijzen));

        Found(Asks("besluit", "Welk besluit?", "Which decision?", besluit)).Should().Equal("NoRow T9/4, question besluit: [1]; [2]");
        Found(Asks("besluit", "Welk besluit?", "Which decision?", besluit).When(A | B)).Should().BeEmpty();
        Found(Asks("besluit", "Welk besluit?", "Which decision?", besluit).When(A | C)).Should().Equal("NoRow T9/4, question besluit: [1]; [2]");
    }

    // ---------- the circulaire ----------

    /// <summary>Why a finding is right as it is.</summary>
    private enum Why
    {
        /// <summary>The text itself says it at two places, and each is a norm.</summary>
        SaidTwice,

        /// <summary>A norm that holds in every such case stands in the condition, so that the reasoning cites it.</summary>
        CitedForItsPlace,

        /// <summary>Cases are written out in full, so that each can be read, and asked, by itself.</summary>
        WrittenOut,

        /// <summary>One rule states several texts, or a text on several dates; in this one the part makes no difference.</summary>
        Shared,

        /// <summary>Two norms do say different things and nothing ranks them: a human settles it.</summary>
        Conflict,

        /// <summary>Where no row holds there is nothing to answer, and that is the outcome.</summary>
        NoAnswerIsRight,
    }

    private const string ReviewedFindings = "tests/Vc.Rules.Tests/Kernel/RuleCheckTests.Reviewed.txt";

    /// <summary>
    /// What the check says of the circulaire was held against the text, finding by finding: the list beside this file gives for each the texts it stands in and why it is right, one of <see cref="Why"/> and a sentence.
    /// A finding that is not in it is looked at before it is added; one that is gone is taken out.
    /// </summary>
    [Fact]
    public void Every_finding_in_the_circulaire_was_reviewed_and_has_its_reason()
    {
        var reviewed = Regex.Matches(Repository.Read(ReviewedFindings), @"^(?<finding>\w+ .+)\n  in (?<texts>.+)\n  (?<why>\w+): (?<sentence>.{20,})$", RegexOptions.Multiline);
        var found = Vreemdelingencirculaire.Paragraphs
            .SelectMany(static paragraph => paragraph.Check().Select(finding => (Finding: InShort(finding), Text: paragraph.Version.Instrument.Name)))
            .GroupBy(static finding => finding.Finding, static finding => finding.Text)
            .Select(static group => $"{group.Key}\n  in {string.Join("; ", group.GroupBy(static text => text).Select(static text => text.Count() == 1 ? text.Key : $"{text.Key} ({text.Count()} times)"))}").ToList();
        var listed = reviewed.Select(static entry => $"{entry.Groups["finding"].Value}\n  in {entry.Groups["texts"].Value}").ToList();

        string.Join("\n\n", found.Except(listed)).Should().BeEmpty("a finding has its reason");
        string.Join("\n\n", listed.Except(found)).Should().BeEmpty("a reason has its finding");
        listed.Should().OnlyHaveUniqueItems();
        reviewed.Should().HaveCount(Repository.Read(ReviewedFindings).Split("\n\n").Length, "each entry is readable");
        reviewed.Select(static entry => entry.Groups["why"].Value).Should().BeSubsetOf(Enum.GetNames<Why>());
        reviewed.Select(static entry => entry.Groups["finding"].Value).Should().NotContain(static finding => finding.StartsWith(nameof(FindingKind.AlwaysFalse), StringComparison.Ordinal) || finding.StartsWith(nameof(FindingKind.NotChecked), StringComparison.Ordinal));
    }

    // What a part stands beside is left out, and a long condition cut off: place and part tell a finding from the others.
    private static string InShort(Finding finding)
    {
        var what = finding.Kind == FindingKind.PartWithoutEffect ? finding.What[..finding.What.IndexOf(", beside ", StringComparison.Ordinal)] : finding.What;
        return $"{finding.Kind} {finding.Place}: {(what.Length > 160 ? what[..160] + "..." : what)}";
    }

    private sealed class Dangling
    {
        // What a field reads that stands below another: nothing.
        public Condition Ground { get; } = null!;
    }

    private sealed class Niets : IOutcome
    {
        public void Write(IOutcomeWriter writer)
        {
        }
    }
}
