using NodaTime;

namespace Vc.Rules.KortVerblijf;

/// <summary>A stay, or a time with a title. Both days are in it: the day of entry and the day of exit are days of stay.</summary>
public readonly record struct Verblijfsperiode
{
    /// <summary>A stay from one day to another.</summary>
    /// <param name="van">The day of entry, itself included.</param>
    /// <param name="totEnMet">The day of exit, itself included; of a person who is still here, the day up to which is counted.</param>
    /// <exception cref="ArgumentException">The exit lies before the entry.</exception>
    public Verblijfsperiode(LocalDate van, LocalDate totEnMet)
    {
        if (totEnMet < van)
        {
            throw new ArgumentException($"A stay ends on or after the day on which it begins; found {van:uuuu-MM-dd} to {totEnMet:uuuu-MM-dd}.", nameof(totEnMet));
        }

        Van = van;
        TotEnMet = totEnMet;
    }

    /// <summary>The first day, itself included.</summary>
    public LocalDate Van { get; }

    /// <summary>The last day, itself included.</summary>
    public LocalDate TotEnMet { get; }
}

/// <summary>How days of short stay are counted.</summary>
public enum Telregel
{
    /// <summary>At most 90 days in any 180, looked back from each day of stay: Regulation (EU) 610/2013, since 18 October 2013.</summary>
    NegentigInHonderdtachtig,

    /// <summary>At most three months in the six months from a first entry; the next entry after those six months is a first entry again (CJEU 3 October 2006, C-241/05, Bot). Until 17 October 2013.</summary>
    DrieMaandenInZes,

    /// <summary>At most 90 days in the 180 days from the date of first entry, and in each following 180 days, whatever gaps there are: the words of A1/6 Vc in 2013.</summary>
    ParagraafA1_6,
}

/// <summary>Where a person stands on one day.</summary>
/// <param name="Op">The day.</param>
/// <param name="Gebruikt">The days of stay used in the time that the day's rule looks at, the day itself included where the person was here.</param>
/// <param name="Inreis">The first day of the stay that it is about: the one on that day, else the last before it.</param>
/// <param name="VrijeTermijnBijInreis">Whether anything of the free term was left on that first day.</param>
/// <param name="LaatsteRechtmatigeDag">The last day of that stay on which the free term was not used up; had the person gone on staying, where the stay ended in time. <c>null</c> where no day was.</param>
/// <param name="EersteDagOver">The first day of that stay on which it was used up; <c>null</c> where there was none.</param>
/// <param name="DagenOver">The days after the last lawful day up to and including the last day of that stay, or the day that is asked about if that is earlier; 0 where the free term was not exceeded.</param>
public sealed record VerblijfOpDag(LocalDate Op, int Gebruikt, LocalDate Inreis, bool VrijeTermijnBijInreis, LocalDate? LaatsteRechtmatigeDag, LocalDate? EersteDagOver, int DagenOver);
