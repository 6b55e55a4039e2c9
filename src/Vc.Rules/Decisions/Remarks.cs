using NodaTime;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>What a decision says beside its outcome.</summary>
internal static class Remarks
{
    public static Text NotReached => new(
        "Deze paragraaf is op dit geval niet van toepassing.",
        "This paragraph does not reach this case.");

    public static Text NotInForce(ParagraphVersion version, LocalDate peildatum) => new(
        $"Voor {Show(peildatum, Language.Nl)} hebben wij geen tekst over \"{version.Subject.Name.Nl}\". De tekst die wij hebben ({version.Instrument.Name}) geldt {Interval(version.InForce, Language.Nl)}. {version.InForce.Note.Nl}",
        $"For {Show(peildatum, Language.En)} we hold no text on \"{version.Subject.Name.En}\". The text that we hold ({version.Instrument.Name}) applies {Interval(version.InForce, Language.En)}. {version.InForce.Note.En}");

    public static Text AlsoNotInForce(ParagraphVersion version, LocalDate peildatum) => new(
        $"Dit nummer gaat in een andere tijd over \"{version.Subject.Name.Nl}\". {NotInForce(version, peildatum).Nl}",
        $"At another time this number is about \"{version.Subject.Name.En}\". {NotInForce(version, peildatum).En}");

    public static Text AppliedOutsideForce(ParagraphVersion version, LocalDate peildatum) => new(
        $"Let op: deze tekst ({version.Instrument.Name}) geldt {Interval(version.InForce, Language.Nl)} en is op verzoek toegepast op {Show(peildatum, Language.Nl)}.",
        $"Note: this text ({version.Instrument.Name}) applies {Interval(version.InForce, Language.En)} and was applied to {Show(peildatum, Language.En)} on request.");

    public static Text BuiltOnOutsideForce(ParagraphVersion version, LocalDate peildatum) => new(
        $"Let op: dit besluit bouwt op {version.Title(Language.Nl)} ({version.Instrument.Name}), dat geldt {Interval(version.InForce, Language.Nl)}; hoe het op {Show(peildatum, Language.Nl)} luidde, weten wij niet.",
        $"Note: this decision builds on {version.Title(Language.En)} ({version.Instrument.Name}), which applies {Interval(version.InForce, Language.En)}; how it read on {Show(peildatum, Language.En)} we do not know.");

    public static Text EitherText(ParagraphVersion older, ParagraphVersion newer, LocalDate date, bool agree) => new(
        $"Op {Show(date, Language.Nl)} kan zowel de tekst {older.Instrument.Name} gelden als de tekst {newer.Instrument.Name}: wanneer de een de ander verving, is alleen binnen grenzen bekend. "
            + (agree ? "Beide geven dezelfde uitkomst." : "Zij geven niet dezelfde uitkomst; een mens moet bepalen welke tekst gold."),
        $"On {Show(date, Language.En)} either the text {older.Instrument.Name} or the text {newer.Instrument.Name} can apply: when the one replaced the other is known only within bounds. "
            + (agree ? "Both give the same outcome." : "They do not give the same outcome; a human must establish which text applied."));

    public static Text EitherToCompare(ParagraphVersion older, ParagraphVersion newer, LocalDate date) => new(
        $"Op {Show(date, Language.Nl)} kan zowel de tekst {older.Instrument.Name} gelden als de tekst {newer.Instrument.Name}; kies een datum buiten die onzekerheid.",
        $"On {Show(date, Language.En)} either the text {older.Instrument.Name} or the text {newer.Instrument.Name} can apply; choose a date outside that uncertainty.");

    public static Text OtherSubject(ParagraphVersion version, LocalDate date, Subject other, ParagraphVersion? there) => new(
        $"Op {Show(date, Language.Nl)} gaat {version.Title(Language.Nl)} over \"{version.Subject.Name.Nl}\". In een andere tijd gaat dit nummer over \"{other.Name.Nl}\"; {(there is null ? "daarover hebben wij voor deze dag geen tekst" : $"dat staat op deze dag in {there.Title(Language.Nl)}")}.",
        $"On {Show(date, Language.En)} {version.Title(Language.En)} is about \"{version.Subject.Name.En}\". At another time this number is about \"{other.Name.En}\"; {(there is null ? "on that we hold no text for this day" : $"that is in {there.Title(Language.En)} on this day")}.");

    public static Text LaterText(ParagraphVersion later) => new(
        $"De eerstvolgende tekst die wij hebben ({later.Title(Language.Nl)}, {later.Instrument.Name}) geldt vanaf {Show(later.InForce.From.NotAfter, Language.Nl)}.",
        $"The next text that we hold ({later.Title(Language.En)}, {later.Instrument.Name}) applies from {Show(later.InForce.From.NotAfter, Language.En)}.");

    public static Text Join(Text? first, Text second) => first is { } before ? new($"{before.Nl} {second.Nl}", $"{before.En} {second.En}") : second;

    public static string Interval(InForce inForce, Language language)
    {
        var from = (language == Language.Nl ? "vanaf " : "from ") + Show(inForce.From.NotAfter, language);
        return inForce.Until is { } until ? from + (language == Language.Nl ? " tot " : " until ") + Show(until.NotBefore, language) : from;
    }

    private static string Show(LocalDate date, Language language) => Kinds.Date.Render(Kinds.Date.Encode(date), language);
}
