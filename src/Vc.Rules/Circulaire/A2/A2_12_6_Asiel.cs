using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Vc.Rules.Vragen;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Circulaire.A2;

/// <summary>Paragraph A2/12.6 Vc from 2013 to 2015: what happens where a person on whom there is an alert applies for asylum. Its two texts differ in the Dublin Regulation that they name. Since 2025 the number carries another subject.</summary>
public sealed class A2_12_6_Asiel
{
    private readonly EuAct _dublin;

    internal A2_12_6_Asiel(ParagraphVersion text, EuAct dublin)
    {
        _dublin = dublin;

        // ---------- Wat de paragraaf beantwoordt ----------

        // A norm states itself at its first use, which the compiler cannot see from here.
#pragma warning disable CS8604

        Ambtenaar = Asks("plichtenAmbtenaar",
            "Wat doet de ambtenaar van grensbewaking of toezicht?",
            "What does the officer of border control or supervision do?",
            AllThatHold(MeldtTreffer, LichtIndIn)).When(Bereik);
        Ind = Asks("plichtenInd",
            "Wat doet de IND?",
            "What does the IND do?",
            AllThatHold(Behandelt)).When(Bereik);
        VerantwoordelijkeStaat = Asks("plichtenVerantwoordelijkeStaat",
            "Wat doet de staat die volgens de Dublinverordening verantwoordelijk is?",
            "What does the state do that is responsible under the Dublin Regulation?",
            AllThatHold(NeemtOver)).When(Bereik);
        SignalerendeStaat = Asks("plichtenSignalerendeStaat",
            "Wat doet de staat die heeft gesignaleerd?",
            "What does the state do that entered the alert?",
            AllThatHold(BeslistOverSignalering)).When(Bereik);
        Gevolgen = Asks("gevolgen",
            "Wat volgt uit de beslissing op de asielaanvraag?",
            "What follows from the decision on the asylum application?",
            AllThatHold(Uitzetting, SignaleringBlijft, VraagtVerwijdering)).When(Bereik);

#pragma warning restore CS8604

        Rule = new(text,
            results => Plichtenuitkomst.Van(results, Rule!,
                (Geadresseerde.Ambtenaar, Ambtenaar), (Geadresseerde.Ind, Ind), (Geadresseerde.VerantwoordelijkeStaat, VerantwoordelijkeStaat), (Geadresseerde.SignalerendeStaat, SignalerendeStaat), (Geadresseerde.NietGenoemd, Gevolgen)),
            Ambtenaar, Ind, VerantwoordelijkeStaat, SignalerendeStaat, Gevolgen)
        {
            Elsewhere = new(
                "De paragraaf gaat over wie in SIS of OPS gesignaleerd staat en asiel wil aanvragen of heeft aangevraagd. Een treffer zonder asielwens staat in A2/12.1, A2/12.4 en A2/12.7.",
                "The paragraph is about a person in SIS or OPS who wants to apply for asylum or has done so. A hit without a wish for asylum is in A2/12.1, A2/12.4 and A2/12.7."),
        };
    }

    /// <summary>What the officer does.</summary>
    public Question<IReadOnlyList<Pinpoint>> Ambtenaar { get; }

    /// <summary>What the IND does.</summary>
    public Question<IReadOnlyList<Pinpoint>> Ind { get; }

    /// <summary>What the state does that is responsible under the Dublin Regulation.</summary>
    public Question<IReadOnlyList<Pinpoint>> VerantwoordelijkeStaat { get; }

    /// <summary>What the state of the alert does.</summary>
    public Question<IReadOnlyList<Pinpoint>> SignalerendeStaat { get; }

    /// <summary>What follows from the decision.</summary>
    public Question<IReadOnlyList<Pinpoint>> Gevolgen { get; }

    /// <summary>The rule object.</summary>
    public Paragraph<Plichtenuitkomst> Rule { get; }

    // ---------- Wie het betreft ----------

    private static Condition Aangevraagd => Aanvraag.Gedaan & Aanvraag.Soort.Is(SoortAanvraag.Asiel);

    private static Condition Bereik => Gesignaleerd.Ergens & (Treffer.WilAsielAanvragen | Aangevraagd);

    // ---------- De wens om asiel te vragen ----------

    private Norm MeldtTreffer => field ??= Must("1.1",
        "De ambtenaar meldt de treffer aan het Bureau SIRENE als een gesignaleerde asiel wil aanvragen.",
        "The officer reports the hit to Bureau SIRENE if a person with an alert wants to apply for asylum.",
        Gesignaleerd.Ergens & Treffer.WilAsielAanvragen);

    private Norm LichtIndIn => field ??= Must("1.2",
        "De ambtenaar laat de IND weten dat er een signalering is.",
        "The officer lets the IND know that there is an alert.",
        Gesignaleerd.Ergens & Treffer.WilAsielAanvragen);

    private Norm Behandelt => field ??= Must("2",
            "De IND behandelt de asielaanvraag.",
            "The IND deals with the asylum application.",
            Gesignaleerd.Ergens & (Treffer.WilAsielAanvragen | (Aangevraagd & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Open))))
        .Unless(NeemtOver);

    // ---------- De beslissing ----------

    private Condition Afgewezen => Gesignaleerd.Ergens & Aangevraagd & Negatief & !Aanvraag.RechtsmiddelOpen;

    private Norm Negatief => field ??= Reading("buiten-behandeling-is-negatief", "3.s1",
        "Ook een aanvraag die buiten behandeling is gesteld, is negatief beslist.",
        "An application that was not processed was decided negatively too.",
        Aanvraag.Uitkomst.Is(UitkomstAanvraag.Afgewezen, UitkomstAanvraag.BuitenBehandeling));

    private Norm Uitzetting => field ??= Must("3.s1",
        "De gesignaleerde wordt uitgezet als het negatieve besluit op zijn asielaanvraag vaststaat.",
        "The person is removed if the negative decision on the asylum application is final.",
        Afgewezen)
        .Unless(Rechtmatig);

    private Norm Rechtmatig => field ??= Reading("geen-uitzetting-bij-rechtmatig-verblijf", "3.s1",
            "Wie na de beslissing op een andere grond rechtmatig verblijft, ook door een nieuwe aanvraag, wordt niet uitgezet.",
            "Whoever after the decision resides lawfully on another ground, also by a new application, is not removed.",
            Verblijf.RechtmatigInNederland)
        .RefersTo(Statute.Vw.Article("63", "1"));

    private Norm SignaleringBlijft => field ??= Must("3.s2",
        "De signalering in SIS of OPS blijft dan staan.",
        "The alert in SIS or OPS then stays.",
        Afgewezen);

    private Norm VraagtVerwijdering => field ??= Must("5",
        "Wordt asiel verleend, dan wordt de staat die signaleerde gevraagd de signalering en een inreisverbod daarachter weg te nemen.",
        "If asylum is granted, the state of the alert is asked to take away the alert and an entry ban behind it.",
        Aangevraagd & Aanvraag.Uitkomst.Is(UitkomstAanvraag.Ingewilligd) & Signaleringen.DoorAndereLidstaat);

    // ---------- Dublin ----------

    private Norm NeemtOver => field ??= Must("4.s1",
            $"De staat die volgens {_dublin.Title.Nl} verantwoordelijk is, neemt de behandeling over; een signalering in SIS blijft voorlopig staan.",
            $"The state that is responsible under {_dublin.Title.En} takes over the application; an alert in SIS stays for the time being.",
            Gesignaleerd.Ergens & Claim)
        .RefersTo(_dublin);

    private Norm Claim => field ??= Reading("claim-die-niet-is-geweigerd", "4.s1",
        "Er is een claim zodra een andere staat om over- of terugname is gevraagd, en niet meer als die staat weigert.",
        "There is a claim as soon as another state was asked to take the person over or back, and no longer if that state refuses.",
        Aangevraagd & Aanvraag.Dublinclaim);

    private Norm BeslistOverSignalering => field ??= Must("4.s2",
            "Het Schengenland dat in SIS heeft gesignaleerd, beslist of de signalering blijft.",
            "The Schengen state that entered the alert in SIS decides whether it stays.",
            Gesignaleerd.InSis & Claim);
}
