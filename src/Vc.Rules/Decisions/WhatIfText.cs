using System.Globalization;
using System.Text;
using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>Writes in words what would change a decision.</summary>
internal static class WhatIfText
{
    public static string Of(WhatIf whatIf, Language language)
    {
        var text = new StringBuilder();
        Line(0, Say("Wat zou dit anders maken?", "What would change this?"));
        if (whatIf.Alternatives.Count == 0)
        {
            Line(0, whatIf.IsComplete
                ? Say("Geen ander antwoord van wat nog anders kan zijn.", "No other answer of those that can still be different.")
                : Say("Binnen de grenzen van het zoeken is niets gevonden.", "Nothing was found within the bounds of the search."));
        }

        for (var i = 0; i < whatIf.Alternatives.Count; i++)
        {
            var alternative = whatIf.Alternatives[i];
            Line(0, "");
            Line(0, $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {Say("Als het antwoord anders was", "If the answer were different")}:");
            foreach (var change in alternative.Changes)
            {
                Line(1, $"- {change.Fact.Question.In(language)} {Say("Nu", "Now")}: {change.FromShown.In(language)}; {Say("dan", "then")}: {change.ToShown.In(language)}. ({change.Path})");
            }

            Line(1, $"{Say("Dan", "Then")}: {Explanation.StatusInWords(alternative.Status, language)}.");
            foreach (var moved in alternative.Moved.Where(static moved => moved.State is not (AnswerState.NotReached or AnswerState.Open)))
            {
                Line(1, $"- {moved.Question.Text.In(language)} {Explanation.Capital(moved.Render(language))}.");
            }

            if (alternative.Moved.Count(static moved => moved.State == AnswerState.Open) is var open and > 0)
            {
                Line(1, $"- {Say("Vragen die dan open staan", "Questions that are then open")}: {open.ToString(CultureInfo.InvariantCulture)}.");
            }

            Norms(Say("Want dan geldt", "Because this then applies"), alternative.NowHold);
            Norms(alternative.Status == DecisionStatus.Decided ? Say("En dit niet meer", "And this no longer") : Say("En dit staat dan niet meer vast", "And this is then no longer settled"), alternative.NoLongerHold);
        }

        if (!whatIf.IsComplete && whatIf.Alternatives.Count > 0)
        {
            Line(0, "");
            Line(0, Say("Er kunnen ook andere zijn: niet elke datum of elk getal is geprobeerd.", "There can be others too: not every date or number was tried."));
        }

        return text.ToString();

        void Norms(string lead, IReadOnlyList<Citation> citations)
        {
            // A term, a definition or a reading follows its rule; alone it says what moved.
            var rules = citations.Where(static citation => citation.Role is Role.Rule or Role.Ground or Role.Condition or Role.Exception).ToList();
            foreach (var citation in rules.Count > 0 ? rules : citations)
            {
                Line(1, $"{lead}: {citation.Provision.Summary.In(language)} ({citation.Render(language)})");
            }
        }

        void Line(int depth, string line) => text.Append(' ', line.Length == 0 ? 0 : depth * 3).Append(line).Append('\n');

        string Say(string nl, string en) => language == Language.Nl ? nl : en;
    }
}
