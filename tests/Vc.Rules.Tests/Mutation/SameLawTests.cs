using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Xunit;
using static Vc.Rules.Kernel.Drafting;
using Inreisverboden = Vc.Rules.Vragen.Inreisverboden;
using Toegang = Vc.Rules.Vragen.Toegang;
using Verblijf = Vc.Rules.Vragen.Verblijf;

namespace Vc.Rules.Tests.Mutation;

/// <summary>What the proof that a change leaves the law as it is can see, and that it does not see too much.</summary>
public class SameLawTests
{
    private static Condition A => Toegang.Geweigerd;

    private static Condition B => Toegang.WegensValsDocument;

    private static Condition C => Verblijf.RechtmatigInNederland;

    private static Value<LocalDate> Dag => Toegang.DatumWeigering;

    private static LocalDate Grens => new(2023, 3, 7);

    [Fact]
    public void A_part_that_another_implies_says_nothing() =>
        Reasons(Ground("1", "Norm.", "Norm.", A | (A & B))).Should().Equal(
            ("drop toegang.geweigerd", Told.ByACase), ("flip toegang.geweigerd", Told.ByACase), ("drop toegang.geweigerd and toegang.wegensValsDocument", Told.ByNoCase), ("any to all", Told.ByACase),
            ("drop toegang.geweigerd", Told.ByACase), ("flip toegang.geweigerd", Told.ByACase), ("drop toegang.wegensValsDocument", Told.ByNoCase), ("flip toegang.wegensValsDocument", Told.ByNoCase), ("all to any", Told.ByACase));

    [Fact]
    public void Days_stand_in_one_order() =>
        Reasons(Ground("1", "Norm.", "Norm.", Dag > Grens & Dag >= Grens)).Should().Contain(("drop toegang.datumWeigering ≥ 7 March 2023", Told.ByNoCase))
            .And.Contain(("drop toegang.datumWeigering > 7 March 2023", Told.ByACase));

    [Fact]
    public void An_element_that_cannot_be_is_not_looked_for() =>
        Reasons(Ground("1", "Norm.", "Norm.", Some(Inreisverboden.Alle, Inreisverboden.InWerking & Inreisverboden.Datum < Grens) & Some(Inreisverboden.Alle, Inreisverboden.InWerking)))
            .Should().Contain(("drop some of inreisverboden (inreisverboden[].inWerking)", Told.ByNoCase))
            .And.Contain(("drop some of inreisverboden (inreisverboden[].inWerking and inreisverboden[].datum < 7 March 2023)", Told.ByACase));

    [Fact]
    public void Two_elements_are_not_one() =>
        Reasons(Ground("1", "Norm.", "Norm.", Some(Inreisverboden.Alle, Inreisverboden.InWerking) & Some(Inreisverboden.Alle, Inreisverboden.Datum < Grens))).Should().OnlyContain(static reason => reason.Told == Told.ByACase);

    [Fact]
    public void What_holds_of_the_whole_case_is_taken_out_of_a_list() =>
        Reasons(Ground("1", "Norm.", "Norm.", C & Some(Inreisverboden.Alle, C & Inreisverboden.InWerking))).Should().Contain(("drop verblijf.rechtmatigInNederland", Told.ByNoCase));

    private static List<(string Change, Told Told)> Reasons(Condition condition)
    {
        var paragraph = new Paragraph<Leeg>(new("T9/5", new("proef", new("proef", "trial")), Publicaties.Stcrt2025_31826, Publicaties.Sinds2025, new Dictionary<string, Text>()), static _ => new(), Asks("vraag", "Is het zo?", "Is it so?", condition));
        var law = new SameLaw(paragraph);
        return [.. Mutants.Of(paragraph).Select(mutant => (mutant.Change, law.Of(mutant).Told))];
    }

    private sealed record Leeg : IOutcome
    {
        public void Write(IOutcomeWriter writer)
        {
            // Nothing to say.
        }
    }
}
