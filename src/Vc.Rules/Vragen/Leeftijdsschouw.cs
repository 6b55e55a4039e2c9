using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Case = Vc.Rules.Kernel.FactsOf<Vc.Rules.Dossiers.Dossier>;

namespace Vc.Rules.Vragen;

/// <summary>Questions about the age inspection.</summary>
public static class Leeftijdsschouw
{
    /// <summary>The age that is claimed.</summary>
    public static Fact<GesteldeLeeftijd> Gesteld { get; } = Case.Choice(
        "leeftijdsschouw.gesteld", Keuzen.GesteldeLeeftijd, static d => d.Leeftijdsschouw?.Gesteld,
        "Wat stelt de vreemdeling over zijn leeftijd?",
        "What does the person say of his age?");

    /// <summary>Minority supported.</summary>
    public static YesNo MinderjarigheidOnderbouwd { get; } = Case.YesNo(
        "leeftijdsschouw.minderjarigheidOnderbouwd", static d => d.Leeftijdsschouw?.MinderjarigheidOnderbouwd,
        "Kan de vreemdeling (voor een leeftijdsschouw) met bewijsmiddelen onderbouwen dat hij minderjarig is?",
        "Can the person (before an age inspection) support with evidence that he is a minor?");

    /// <summary>Held.</summary>
    public static YesNo Gehouden { get; } = Case.YesNo(
        "leeftijdsschouw.gehouden", static d => d.Leeftijdsschouw?.Gehouden,
        "Is een leeftijdsschouw gehouden?",
        "Was an age inspection held?");

    /// <summary>Officers in the first session.</summary>
    public static Fact<int> AmbtenarenEersteSessie { get; } = Case.Number(
        "leeftijdsschouw.eersteSessie.ambtenaren", static d => d.Leeftijdsschouw?.EersteSessie?.Ambtenaren,
        "Hoeveel ambtenaren hielden de eerste sessie (die met een ambtenaar belast met de grensbewaking of het toezicht)?",
        "How many officers held the first session (the one with an officer of border control or supervision)?");

    /// <summary>Who held the first session.</summary>
    public static YesNo GrensbewakingOfToezichtEersteSessie { get; } = Case.YesNo(
        "leeftijdsschouw.eersteSessie.grensbewakingOfToezicht", static d => d.Leeftijdsschouw?.EersteSessie?.GrensbewakingOfToezicht,
        "Is de ambtenaar van de eerste sessie belast met de grensbewaking of het toezicht op vreemdelingen?",
        "Is the officer of the first session one of border control or of supervision of aliens?");

    /// <summary>What the first session found.</summary>
    public static Fact<Schouwbevinding> BevindingEersteSessie { get; } = Case.Choice(
        "leeftijdsschouw.eersteSessie.bevinding", Keuzen.Schouwbevinding, static d => d.Leeftijdsschouw?.EersteSessie?.Bevinding,
        "Wat vond de ambtenaar in de eerste sessie, op grond van uiterlijke kenmerken en verklaringen?",
        "What did the officer find in the first session, from looks and statements?");

    /// <summary>Officers in the second session.</summary>
    public static Fact<int> AmbtenarenTweedeSessie { get; } = Case.Number(
        "leeftijdsschouw.tweedeSessie.ambtenaren", static d => d.Leeftijdsschouw?.TweedeSessie?.Ambtenaren,
        "Hoeveel ambtenaren hielden de tweede sessie (die met een hulpofficier van justitie of een daartoe aangewezen ambtenaar)?",
        "How many officers held the second session (the one with an assistant public prosecutor or an officer designated for it)?");

    /// <summary>Who held the second session.</summary>
    public static YesNo GrensbewakingOfToezichtTweedeSessie { get; } = Case.YesNo(
        "leeftijdsschouw.tweedeSessie.grensbewakingOfToezicht", static d => d.Leeftijdsschouw?.TweedeSessie?.GrensbewakingOfToezicht,
        "Is de ambtenaar van de tweede sessie belast met de grensbewaking of het toezicht op vreemdelingen?",
        "Is the officer of the second session one of border control or of supervision of aliens?");

    /// <summary>An assistant public prosecutor in the second session.</summary>
    public static YesNo HulpofficierTweedeSessie { get; } = Case.YesNo(
        "leeftijdsschouw.tweedeSessie.hulpofficierVanJustitie", static d => d.Leeftijdsschouw?.TweedeSessie?.HulpofficierVanJustitie,
        "Is de ambtenaar van de tweede sessie hulpofficier van justitie?",
        "Is the officer of the second session an assistant public prosecutor?");

    /// <summary>A designation for the second session.</summary>
    public static Fact<AanwijzingSchouw> AanwijzingTweedeSessie { get; } = Case.Choice(
        "leeftijdsschouw.tweedeSessie.aanwijzing", Keuzen.AanwijzingSchouw, static d => d.Leeftijdsschouw?.TweedeSessie?.Aanwijzing,
        "Is de ambtenaar van de tweede sessie voor de leeftijdsschouw aangewezen, en door wie?",
        "Was the officer of the second session designated for age inspections, and by whom?");

    /// <summary>What the second session found.</summary>
    public static Fact<Schouwbevinding> BevindingTweedeSessie { get; } = Case.Choice(
        "leeftijdsschouw.tweedeSessie.bevinding", Keuzen.Schouwbevinding, static d => d.Leeftijdsschouw?.TweedeSessie?.Bevinding,
        "Wat vond de ambtenaar in de tweede sessie, op grond van uiterlijke kenmerken en verklaringen?",
        "What did the officer find in the second session, from looks and statements?");

    /// <summary>Independent.</summary>
    public static YesNo SessiesOnafhankelijk { get; } = Case.YesNo(
        "leeftijdsschouw.sessiesOnafhankelijk", static d => d.Leeftijdsschouw?.SessiesOnafhankelijk,
        "Oordeelde elke sessie onafhankelijk van de andere?",
        "Did each session judge apart from the other?");

    /// <summary>Looks.</summary>
    public static YesNo UiterlijkBetrokken { get; } = Case.YesNo(
        "leeftijdsschouw.uiterlijkBetrokken", static d => d.Leeftijdsschouw?.UiterlijkBetrokken,
        "Is het uiterlijk bij de beoordeling betrokken?",
        "Were looks taken into account?");

    /// <summary>Behaviour.</summary>
    public static YesNo GedragBetrokken { get; } = Case.YesNo(
        "leeftijdsschouw.gedragBetrokken", static d => d.Leeftijdsschouw?.GedragBetrokken,
        "Is het gedrag bij de beoordeling betrokken?",
        "Was behaviour taken into account?");

    /// <summary>Statements.</summary>
    public static YesNo VerklaringenBetrokken { get; } = Case.YesNo(
        "leeftijdsschouw.verklaringenBetrokken", static d => d.Leeftijdsschouw?.VerklaringenBetrokken,
        "Zijn de verklaringen bij de beoordeling betrokken?",
        "Were the statements taken into account?");

    /// <summary>Other circumstances.</summary>
    public static Fact<Betrokken> AndereOmstandigheden { get; } = Case.Choice(
        "leeftijdsschouw.andereOmstandigheden", Keuzen.Betrokken, static d => d.Leeftijdsschouw?.AndereOmstandigheden,
        "Zijn andere relevante omstandigheden bij de beoordeling betrokken?",
        "Were other relevant circumstances taken into account?");

    /// <summary>Later evidence.</summary>
    public static YesNo BewijsAlsnogOvergelegd { get; } = Case.YesNo(
        "leeftijdsschouw.bewijsAlsnogOvergelegd", static d => d.Leeftijdsschouw?.BewijsAlsnogOvergelegd,
        "Heeft de vreemdeling na de leeftijdsschouw alsnog bewijsmiddelen van minderjarigheid overgelegd?",
        "Did the person hand in evidence of minority after the age inspection?");
}
