using FluentAssertions;
using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Statutes;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Decisions.DecisionStatus;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Statutes;

/// <summary>Worked examples of article 6.1 Vb: whether a risk of absconding can be assumed, by the text of the date.</summary>
public class Vb_6_1Examples
{
    [Theory]
    [InlineData("2013-06-03", 0, null, null, Decided, false)]
    [InlineData("2013-06-03", 1, null, null, Decided, false)]
    [InlineData("2013-06-03", 2, null, null, Decided, true)]
    [InlineData("2013-06-03", null, null, null, NeedsFacts, null)]
    [InlineData("2013-12-31", 2, 0, null, Decided, true)]
    [InlineData("2014-01-01", 2, 0, null, NeedsJudgement, null)]
    [InlineData("2014-01-01", 2, 0, true, Decided, true)]
    [InlineData("2014-01-01", 2, 0, false, Decided, false)]
    [InlineData("2014-01-01", 2, 1, null, Decided, true)]
    [InlineData("2014-01-01", 1, 1, null, Decided, false)]
    [InlineData("2014-01-01", 2, null, null, NeedsFacts, null)]
    [InlineData("2014-07-02", 3, 0, null, NeedsJudgement, null)]
    [InlineData("2014-07-08", 2, 0, null, Decided, true)]
    [InlineData("2014-07-08", 1, 1, null, Decided, false)]
    [InlineData("2015-07-21", null, null, null, NeedsFacts, null)]
    public void Example(string on, int? grounds, int? heavy, bool? enough, DecisionStatus status, bool? expected)
    {
        var date = LocalDatePattern.Iso.Parse(on).Value;
        var dossier = Niets with
        {
            Onttrekkingsgronden = new() { Aantal = grounds, AantalZwaar = heavy },
            Beoordelingen = Niets.Beoordelingen! with { TweeLichteGrondenGenoeg = enough is null ? null : new() { Oordeel = enough.Value } },
        };
        var decision = ((Paragraph<Onttrekkingsuitkomst>)Vreemdelingencirculaire.On(date).WithNumber("Vb/6.1")!).Decide(dossier, date);

        decision.Status.Should().Be(status);
        decision.Outcome!.KanWordenAangenomen.Should().Be(expected);
        if (on is "2014-01-01" && (grounds, heavy, enough) is (2, 0, true))
        {
            Snapshot.Verify(Volledig(decision));
        }
    }

    [Theory]
    [InlineData("2012-12-31", null)]
    [InlineData("2013-01-01", 2013)]
    [InlineData("2014-07-02", 2013)]
    [InlineData("2014-07-03", null)]
    [InlineData("2014-07-07", null)]
    [InlineData("2014-07-08", 2014)]
    [InlineData("2015-07-22", null)]
    public void It_is_held_for(string on, int? text) =>
        Vreemdelingencirculaire.On(LocalDatePattern.Iso.Parse(on).Value).WithNumber("Vb/6.1").Should().Be(text switch { 2013 => Vb_6_1_2013.Rule, 2014 => Vb_6_1_2014.Rule, _ => null });
}
