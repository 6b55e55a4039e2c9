using NodaTime;

namespace Vc.Rules.Law;

/// <summary>Days that are more than a date.</summary>
public static class Dag
{
    /// <summary>
    /// Known not to have come yet: the last day of the calendar, 31 December 9999. A date that is left out is not known; this one is known, and lies behind every date that a case can be decided on.
    /// Explanations write "nog niet".
    /// </summary>
    public static LocalDate NogNiet => LocalDate.MaxIsoValue;
}
