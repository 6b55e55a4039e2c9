using System.Text;
using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Tests.Snapshots;
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

    /// <summary>What the check says of the circulaire. A new finding is looked at before it is accepted: the law says many things twice, and a rule that cites a norm for its place says it twice as well.</summary>
    [Fact]
    public void The_circulaire()
    {
        var text = new StringBuilder();
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs)
        {
            foreach (var finding in paragraph.Check())
            {
                text.Append(paragraph.Version.Instrument.Name).Append(": ").Append(finding.Kind).Append(' ').Append(finding.Place).Append(": ").Append(finding.What).Append('\n');
            }
        }

        Snapshot.Verify(text.ToString());
        text.ToString().Should().NotContain(nameof(FindingKind.AlwaysFalse)).And.NotContain(nameof(FindingKind.NotChecked));
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
