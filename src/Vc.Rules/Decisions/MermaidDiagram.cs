using System.Globalization;
using System.Text;
using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>The chain of a decision as a Mermaid flowchart: a question points to the norms that carry its answer, a norm to the norms it builds on.</summary>
internal static class MermaidDiagram
{
    public static string Of(Decision decision, Language language, Detail detail)
    {
        var text = new StringBuilder("flowchart TD\n");
        if (decision.Questions.Count == 0 && decision.Remark is { } remark)
        {
            return text.Append("  q([\"").Append(Escape(remark.In(language))).Append("\"])\n").ToString();
        }

        var citations = detail == Detail.Decisive ? Decisive(decision) : decision.Citations;
        var ids = new Dictionary<int, List<string>>();
        for (var i = 0; i < citations.Count; i++)
        {
            var citation = citations[i];
            var id = "n" + i.ToString(CultureInfo.InvariantCulture);
            if (citation.Role != Role.Explanation)
            {
                if (!ids.TryGetValue(citation.Node.Index, out var same))
                {
                    ids.Add(citation.Node.Index, same = []);
                }

                same.Add(id);
            }

            var value = citation.Value is { } shown ? "<br/>" + Escape(shown.In(language)) : "";
            text.Append("  ").Append(id).Append("[\"").Append(Escape(citation.Provision.Summary.In(language))).Append("<br/><small>").Append(Escape(citation.Pinpoint.ToString())).Append("</small>").Append(value).Append("\"]:::")
                .Append(citation.Role == Role.Explanation ? "note" : citation.Holds switch { Truth.Yes => "yes", Truth.No => "no", _ => "open" }).Append('\n');
        }

        for (var i = 0; i < decision.Questions.Count; i++)
        {
            var question = decision.Questions[i];
            if (question.State == AnswerState.NotReached || (detail == Detail.Decisive && !question.Question.Weighs))
            {
                continue;
            }

            var id = "q" + i.ToString(CultureInfo.InvariantCulture);
            text.Append("  ").Append(id).Append("([\"").Append(question.Position is { } position ? (position + 1).ToString(CultureInfo.InvariantCulture) + ". " : "").Append(Escape(question.Question.Text.In(language))).Append("<br/>").Append(Escape(question.Render(language))).Append("\"])\n");
            Link(id, decision.RootOf(question.Question));
        }

        for (var i = 0; i < citations.Count; i++)
        {
            var citation = citations[i];
            var id = "n" + i.ToString(CultureInfo.InvariantCulture);
            if (citation.Role == Role.Explanation)
            {
                text.Append("  ").Append(ids[citation.Node.Index][0]).Append(" -.- ").Append(id).Append('\n');
            }
            else
            {
                foreach (var below in Case.NormsBelow(citation.Node).Distinct())
                {
                    Link(id, below);
                }
            }
        }

        return text.Append("  classDef yes fill:#e6f4ea,stroke:#137333\n  classDef no fill:#fce8e6,stroke:#a50e0e\n  classDef open fill:#fef7e0,stroke:#b06000\n  classDef note fill:#f1f3f4,stroke:#5f6368,stroke-dasharray:3\n").ToString();

        // A node without a norm of its own passes the arrow on to the norms below it.
        void Link(string from, Node to)
        {
            foreach (var target in to.States is null ? Case.NormsBelow(to).Distinct() : [to])
            {
                if (ids.TryGetValue(target.Index, out var places))
                {
                    foreach (var place in places)
                    {
                        text.Append("  ").Append(from).Append(" --> ").Append(place).Append('\n');
                    }
                }
                else if (target.States is not null)
                {
                    foreach (var deeper in Case.NormsBelow(target).Distinct().Where(below => ids.ContainsKey(below.Index) && target is ITable))
                    {
                        Link(from, deeper);
                    }
                }
            }
        }
    }

    // What holds; and of a question that nothing that holds answers, the norms that fail it, without what these fail on.
    private static List<Citation> Decisive(Decision decision)
    {
        var all = decision.Decisive.Citations;
        var carries = all.Select(citation => Explanation.Carries(citation, decision.Status == DecisionStatus.NeedsJudgement)).ToArray();
        var holding = new HashSet<int>(all.Where((_, i) => carries[i]).Select(static citation => citation.Node.Index));
        var failing = new HashSet<int>();
        foreach (var question in decision.Questions.Where(static question => question.Question.Weighs && question.State != AnswerState.NotReached))
        {
            var root = decision.RootOf(question.Question);
            var direct = (root.States is null ? Case.NormsBelow(root) : [root]).Select(static node => node.Index).ToList();
            failing.UnionWith(direct.Exists(holding.Contains) ? [] : direct);
        }

        return [.. all.Where((citation, i) => carries[i] || (citation.Role != Role.Explanation && failing.Contains(citation.Node.Index)))];
    }

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("\"", "&quot;").Replace("<", "&lt;").Replace(">", "&gt;");
}
