using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Circulaire.A4;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using Xunit;
using static Vc.Rules.Kernel.Drafting;
using Toegang = Vc.Rules.Vragen.Toegang;

namespace Vc.Rules.Tests.Kernel;

/// <summary>
/// Granting and refusing are each other's complement, in every paragraph: whatever the answers, a question with a closed list of answers that a case reaches comes to one of them, or two norms conflict and the case goes to a human.
/// No case is tried: the diagram of the answer over all facts does not lead to anything else.
/// </summary>
public class OneAnswerTests
{
    /// <summary>Where two norms give different answers and nothing ranks them; docs/interpretation.md says why for each.</summary>
    private static readonly string[] Conflicts =
    [
        "A4/2.5.2, question besluitOpheffing",
        "A4/3.5.1, question besluitOpheffing",
    ];

    /// <summary>Where a day is calculated from a table of days, which the diagrams leave free: they cannot see that its rows exclude each other. The examples of the paragraph show no conflict.</summary>
    private static readonly string[] LeftFree =
    [
        "A2/12.2, question weigeringssignalering",
        "A2/12.2, question grondslagWeigering",
        "A2/12.2, question handelingWeigering",
        "A2/12.2, question evenLangAlsMaatregel",
    ];

    /// <summary>Where there can be nothing to answer: no alert takes precedence where there is none.</summary>
    private static readonly string[] NothingToAnswer = ["A2/12.6, question voorrang"];

    [Fact]
    public void Grounds_that_are_no_complement_lead_to_a_conflict_and_to_no_answer()
    {
        (bool Conflict, bool Nothing) Reached(Condition grant, Condition refuse)
        {
            var question = Asks("besluit", "Welk besluit?", "Which decision?", ExactlyOne(
                Ground("1", "Ja.", "Yes.", grant).Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Inwilligen),
                Ground("2", "Nee.", "No.", refuse).Gives(Opheffingsbesluit.Besluiten, BesluitOpheffing.Afwijzen)));
            var graph = Graph.Build(new("T9/4", new("proef", new("proef", "trial")), Publicaties.Stcrt2025_31826, Publicaties.Sinds2025, new Dictionary<string, Text>()), [question]);
            var diagrams = new Diagrams(graph, new(new Dossier(), new(2025, 11, 20)));
            var answer = diagrams.Of(graph.Root(question));
            return (diagrams.Reaches(answer, State.Conflict), diagrams.Reaches(answer, State.Nothing));
        }

        Reached(Toegang.Geweigerd, !Toegang.Geweigerd).Should().Be((false, false));
        Reached(Toegang.Geweigerd, Toegang.Geweigerd).Should().Be((true, true));
        Reached(Toegang.Geweigerd, !Toegang.Geweigerd & Toegang.WegensValsDocument).Should().Be((false, true));
        Reached(Toegang.Geweigerd | Toegang.WegensValsDocument, !Toegang.Geweigerd).Should().Be((true, false));
    }

    [Fact]
    public void A_case_that_reaches_a_question_gets_one_answer_or_goes_to_a_human()
    {
        var asked = 0;
        HashSet<string> conflicts = [], without = [], tooMuch = [];
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs)
        {
            var diagrams = new Diagrams(paragraph.Graph, new(new Dossier(), paragraph.Version.InForce.From.NotAfter));
            foreach (var question in paragraph.Questions.Where(static question => question.Answer is IChoices || question.Answer == Kinds.YesNo))
            {
                var root = paragraph.Graph.Root(question);
                if (root is IPerElement)
                {
                    continue;
                }

                asked++;
                var name = $"{paragraph.Version.Paragraph}, question {question.Name}";
                try
                {
                    var answer = diagrams.Of(root);
                    if (diagrams.Reaches(answer, State.Conflict))
                    {
                        conflicts.Add(name);
                    }

                    if (diagrams.Reaches(answer, State.Nothing))
                    {
                        without.Add(name);
                    }
                }
                catch (TooManyUnknownsException)
                {
                    tooMuch.Add(name);
                }
            }
        }

        asked.Should().BeGreaterThan(200);
        conflicts.Should().BeEquivalentTo([.. Conflicts, .. LeftFree]);
        without.Should().BeEquivalentTo(NothingToAnswer);
        tooMuch.Should().BeEmpty("each can be worked out");
    }
}
