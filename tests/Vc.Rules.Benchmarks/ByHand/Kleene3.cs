using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Benchmarks.ByHand;

/// <summary>Kleene's three truth values on a <see cref="Truth"/>, where "no" is less than "unknown" is less than "yes".</summary>
internal static class Kleene3
{
    public static Truth And(Truth a, Truth b) => a < b ? a : b;

    public static Truth And(Truth a, Truth b, Truth c) => And(And(a, b), c);

    public static Truth Or(Truth a, Truth b) => a > b ? a : b;

    public static Truth Or(Truth a, Truth b, Truth c) => Or(Or(a, b), c);

    public static Truth Not(Truth a) => (Truth)(2 - (int)a);

    public static Truth Of(bool? fact) => fact is { } known ? Of(known) : Truth.Unknown;

    public static Truth Of(Beoordeling? oordeel) => oordeel is null ? Truth.Unknown : Of(oordeel.Oordeel);

    public static Truth Of(bool fact) => fact ? Truth.Yes : Truth.No;

    /// <summary>Whether at least so many hold, of which so many do and so many are open.</summary>
    public static Truth AtLeast(int count, int yes, int open) => yes >= count ? Truth.Yes : yes + open < count ? Truth.No : Truth.Unknown;
}
