using NodaTime;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire;

/// <summary>When a person is a minor; every text that speaks of minors reads it alike.</summary>
internal static class Leeftijd
{
    public static Norm Minderjarig(string place) => Reading("minderjarig-op-de-peildatum", place,
        "Of de vreemdeling minderjarig is, wordt bezien op de peildatum: op de achttiende verjaardag is hij meerderjarig, en wie op 29 februari is geboren wordt dat in een gewoon jaar op 1 maart.",
        "Whether the person is a minor is seen on the reference date: on the eighteenth birthday he is of age, and whoever is born on 29 February comes of age in a common year on 1 March.",
        Vreemdeling.Geboortedatum > Follows("laatste geboortedag van een achttienjarige", Peildatum, static op => Termijn.LaatsteGeboortedag(op, 18)));
}
