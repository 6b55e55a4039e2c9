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

    public static Text AppliedOutsideForce(ParagraphVersion version, LocalDate peildatum) => new(
        $"Let op: deze tekst ({version.Instrument.Name}) geldt {Interval(version.InForce, Language.Nl)} en is op verzoek toegepast op {Show(peildatum, Language.Nl)}.",
        $"Note: this text ({version.Instrument.Name}) applies {Interval(version.InForce, Language.En)} and was applied to {Show(peildatum, Language.En)} on request.");

    public static Text BuiltOnOutsideForce(ParagraphVersion version, LocalDate peildatum) => new(
        $"Let op: dit besluit bouwt op {version.Title(Language.Nl)} ({version.Instrument.Name}), dat geldt {Interval(version.InForce, Language.Nl)}; hoe het op {Show(peildatum, Language.Nl)} luidde, weten wij niet.",
        $"Note: this decision builds on {version.Title(Language.En)} ({version.Instrument.Name}), which applies {Interval(version.InForce, Language.En)}; how it read on {Show(peildatum, Language.En)} we do not know.");

    private static string Interval(InForce inForce, Language language)
    {
        var from = (language == Language.Nl ? "vanaf " : "from ") + Show(inForce.From.NotAfter, language);
        return inForce.Until is { } until ? from + (language == Language.Nl ? " tot " : " until ") + Show(until.NotBefore, language) : from;
    }

    private static string Show(LocalDate date, Language language) => Kinds.Date.Render(Kinds.Date.Encode(date), language);
}
