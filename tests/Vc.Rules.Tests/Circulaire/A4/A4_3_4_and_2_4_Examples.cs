using FluentAssertions;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Snapshots;
using Xunit;
using static Vc.Rules.Tests.Circulaire.A4.Opheffingszaken;
using static Vc.Rules.Tests.Circulaire.Zaken;

namespace Vc.Rules.Tests.Circulaire.A4;

/// <summary>Worked examples of A4/3.4 and A4/2.4.2 (by 13 July 2013) on serving, and of A4/2.4.1 on hearing. Each states by hand what must come out.</summary>
public class A4_3_4_and_2_4_Examples
{
    private const DecisionStatus Decided = DecisionStatus.Decided, NeedsFacts = DecisionStatus.NeedsFacts, NotApplicable = DecisionStatus.NotApplicable;

    public static TheoryData<string, Bekendmaking, DecisionStatus, string> Servings => new()
    {
        { "In_person", new() { UitreikingInPersoonMogelijk = true, Gemachtigde = StandGemachtigde.Geen }, Decided, "1.1 1.2 1.3; " },
        { "In_person_with_representative", new() { UitreikingInPersoonMogelijk = true, Gemachtigde = StandGemachtigde.Bekend }, Decided, "1.1 1.2 1.3 1.4; " },
        { "In_person_representative_who_is_none", new() { UitreikingInPersoonMogelijk = true, Gemachtigde = StandGemachtigde.SteltGeenGemachtigdeTeZijn }, Decided, "1.1 1.2 1.3; " },
        { "To_the_address", new() { UitreikingInPersoonMogelijk = false, LaatsteAdres = LaatsteAdres.NietVerlaten, Gemachtigde = StandGemachtigde.Geen }, Decided, "; 2.1" },
        { "To_the_address_with_representative", new() { UitreikingInPersoonMogelijk = false, LaatsteAdres = LaatsteAdres.NietVerlaten, Gemachtigde = StandGemachtigde.Bekend }, Decided, "; 2.1 2.2" },
        { "To_the_representative", new() { UitreikingInPersoonMogelijk = false, LaatsteAdres = LaatsteAdres.Verlaten, Gemachtigde = StandGemachtigde.Bekend }, Decided, "; 3" },
        { "Staatscourant", new() { UitreikingInPersoonMogelijk = false, LaatsteAdres = LaatsteAdres.Verlaten, Gemachtigde = StandGemachtigde.Geen }, Decided, "; 4" },
        { "Staatscourant_representative_who_is_none", new() { UitreikingInPersoonMogelijk = false, LaatsteAdres = LaatsteAdres.Verlaten, Gemachtigde = StandGemachtigde.SteltGeenGemachtigdeTeZijn }, Decided, "; 4" },
        { "No_address_but_a_representative", new() { UitreikingInPersoonMogelijk = false, LaatsteAdres = LaatsteAdres.Geen, Gemachtigde = StandGemachtigde.Bekend }, Decided, "; 3" },
        { "No_address", new() { UitreikingInPersoonMogelijk = false, LaatsteAdres = LaatsteAdres.Geen, Gemachtigde = StandGemachtigde.Geen }, Decided, "; 4" },
        { "Address_unknown", new() { UitreikingInPersoonMogelijk = false, Gemachtigde = StandGemachtigde.Geen }, NeedsFacts, "; ?; mist bekendmaking.laatsteAdres" },
        { "Representative_unknown", new() { UitreikingInPersoonMogelijk = true }, NeedsFacts, "?; ; mist bekendmaking.gemachtigde" },
    };

    [Theory]
    [MemberData(nameof(Servings))]
    public void Serving(string name, Bekendmaking bekendmaking, DecisionStatus status, string expected)
    {
        var decision = A4_3_4_2013Juli.Rule.Decide(Niets with { Bekendmaking = bekendmaking }, Peildatum);

        decision.Status.Should().Be(status);
        Said(decision, decision.Outcome!.Taken).Should().Be(expected);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    public static TheoryData<string, bool, SoortInreisverbod?, bool?, DecisionStatus, string> Bans => new()
    {
        { "Heavy", true, SoortInreisverbod.Zwaar, false, Decided, "ja; nee; 1.1 1.2 1.3; " },
        { "Heavy_instead_of_a_declaration", true, SoortInreisverbod.Zwaar, true, Decided, "nee; ja; ?; ?" },
        { "Heavy_lifting_unknown", true, SoortInreisverbod.Zwaar, null, NeedsFacts, "?; ?; ?; ?; mist voorgenomenInreisverbod.metOpheffingOngewenstverklaring" },
        { "Light", true, SoortInreisverbod.Licht, false, Decided, "nee; ja; ?; ?" },
        { "Light_instead_of_a_declaration", true, SoortInreisverbod.Licht, true, Decided, "nee; ja; ?; ?" },
        { "Kind_unknown", true, null, false, NeedsFacts, "?; ?; ?; ?; mist voorgenomenInreisverbod.soort" },
        { "No_ban", false, SoortInreisverbod.Zwaar, false, NotApplicable, "" },
    };

    [Theory]
    [MemberData(nameof(Bans))]
    public void Ban(string name, bool verbod, SoortInreisverbod? soort, bool? opheffing, DecisionStatus status, string expected)
    {
        var dossier = Niets with
        {
            DuurInreisverbod = new() { WordtUitgevaardigd = verbod },
            VoorgenomenInreisverbod = new() { Soort = soort, MetOpheffingOngewenstverklaring = opheffing },
            Bekendmaking = new() { UitreikingInPersoonMogelijk = true, Gemachtigde = StandGemachtigde.Geen },
        };

        var decision = A4_2_4_2_2013Juli.Rule.Decide(dossier, Peildatum);

        decision.Status.Should().Be(status);
        (decision.Outcome is { } outcome ? $"{Zeg(outcome.ZoalsOngewenstverklaring)}; {Zeg(outcome.UitreikenOfToezenden)}; {Said(decision, outcome.Taken)}" : "").Should().Be(expected);
        Snapshot.Verify(Volledig(decision), parameters: name);
    }

    [Fact]
    public void The_kind_of_ban_does_not_matter_where_a_declaration_is_lifted() =>
        A4_2_4_2_2013Juli.Rule.Decide(Niets with { DuurInreisverbod = new() { WordtUitgevaardigd = true }, VoorgenomenInreisverbod = new() { MetOpheffingOngewenstverklaring = true } }, Peildatum)
            .Outcome!.UitreikenOfToezenden.Should().BeTrue();

    /// <summary>Who hears before an entry ban is who hears before a declaration of undesirability, in every case.</summary>
    [Fact]
    public void Hearing_is_as_before_a_declaration()
    {
        foreach (var (lawful, cell, asylum) in from lawful in Answers from cell in Answers from asylum in Answers select (lawful, cell, asylum))
        {
            var dossier = Niets with
            {
                Verblijf = Niets.Verblijf! with { RechtmatigInNederland = lawful },
                VoorstelOngewenst = new() { InCelOfHuisVanBewaring = cell, AsielAangevraagd = asylum },
                DuurInreisverbod = new() { WordtUitgevaardigd = true },
            };

            var (ban, declaration) = (A4_2_4_1_2013.Rule.Decide(dossier, Peildatum), A4_3_3_2013.Rule.Decide(dossier, Peildatum));

            ban.Outcome.Should().Be(declaration.Outcome);
            ban.Status.Should().Be(declaration.Status);
        }
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, false, true)]
    public void Hearing(bool cell, bool officer, bool ind)
    {
        var decision = A4_2_4_1_2013.Rule.Decide(
            Niets with
            {
                Verblijf = Niets.Verblijf! with { RechtmatigInNederland = true },
                VoorstelOngewenst = new() { InCelOfHuisVanBewaring = cell, AsielAangevraagd = false },
                DuurInreisverbod = new() { WordtUitgevaardigd = true },
            },
            Peildatum);

        decision.Outcome.Should().Be(new Hooruitkomst { AmbtenaarHoort = officer, IndHoort = ind });
        decision.Citations.Select(static citation => citation.Pinpoint.ToString()).Should().Contain("A4/2.4.1#1");
        Snapshot.Verify(Volledig(decision), parameters: cell ? "In_a_cell" : "Lawful_and_free");
        A4_2_4_1_2013.Rule.Decide(Niets with { DuurInreisverbod = new() { WordtUitgevaardigd = false } }, Peildatum).Status.Should().Be(NotApplicable);
    }

    [Theory]
    [InlineData("2013-04-01", false)]
    [InlineData("2013-07-12", false)]
    [InlineData("2013-07-13", true)]
    [InlineData("2015-11-17", true)]
    [InlineData("2015-11-18", false)]
    public void Serving_is_held_for(string on, bool held)
    {
        var text = Vreemdelingencirculaire.On(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

        (text.WithNumber("A4/3.4") is not null).Should().Be(held);
        (text.WithNumber("A4/2.4.2") is not null).Should().Be(held);
    }

    private static readonly bool?[] Answers = [true, false, null];

    private static string Said(Decision decision, IEnumerable<Taak> taken) => string.Join("; ", taken
        .Select(static taak => taak.Plichten is null ? "?" : string.Join(" ", taak.Plichten.Select(static plicht => plicht.Plaats.Split('#')[1])))
        .Concat(decision.Status is NotApplicable ? [] : Mist(decision)));
}
