using System.Globalization;
using System.Text;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Pages;

/// <summary>A diagram with what it is about: the names of questions, and the places of norms on which an earlier diagram broke off.</summary>
/// <param name="About">What it begins with.</param>
/// <param name="Mermaid">The diagram.</param>
internal sealed record NormDiagram(IReadOnlyList<string> About, string Mermaid);

/// <summary>Draws how the questions of a paragraph hang on its norms, and the norms on each other. Facts and readings stand in no diagram, and an answer of another paragraph is one box. What would not be readable in one diagram is cut into several, question by question.</summary>
internal sealed class NormDiagrams(Paragraph paragraph, Language language)
{
    private const int Most = 25;
    private const int MostInOne = 60;
    private const int LongestLabel = 90;

    private readonly List<string> _undrawn = [];
    private readonly HashSet<object> _opened = [];
    private readonly Dictionary<object, List<Edge>> _below = [];
    private readonly Dictionary<Node, Question> _questions = QuestionsOf(paragraph);

    /// <summary>The questions that no diagram begins with, for they lead to nothing that is not drawn already.</summary>
    public IReadOnlyList<string> Undrawn => _undrawn;

    public IReadOnlyList<NormDiagram> Draw()
    {
        var sheets = new List<Sheet>();
        var small = paragraph.Norms.Count(static norm => norm.Role is not (Role.Explanation or Role.Reading)) <= Most && Everything().Count <= MostInOne;
        var waiting = new LinkedList<object>(paragraph.Questions);
        while (waiting.First is { } first)
        {
            waiting.RemoveFirst();
            if (!small && sheets.Count > 0 && Below(first.Value).TrueForAll(edge => edge.To is Question || _opened.Contains(edge.To)))
            {
                if (first.Value is Question { Name: var name })
                {
                    _undrawn.Add(name);
                }

                continue;
            }

            var (grown, cut) = Grow(first.Value, small);
            if (sheets.Count == 0 || (!small && sheets[^1].Drawn.Union(grown.Drawn).Count() > Most))
            {
                sheets.Add(new());
            }

            sheets[^1].Add(first.Value, grown);
            for (var i = cut.Count - 1; i >= 0; i--)
            {
                waiting.AddFirst(cut[i]);
            }
        }

        return [.. sheets.Select(sheet => new NormDiagram([.. sheet.About.Select(Name)], Write(sheet)))];
    }

    private HashSet<object> Everything()
    {
        var found = new HashSet<object>(paragraph.Questions);
        var waiting = new Queue<object>(found);
        while (waiting.Count > 0)
        {
            foreach (var edge in Below(waiting.Dequeue()))
            {
                if (found.Add(edge.To))
                {
                    waiting.Enqueue(edge.To);
                }
            }
        }

        return found;
    }

    // Level by level, as long as the diagram stays readable; a norm that an earlier diagram opened stays closed, and a question has a turn of its own.
    private (Sheet Grown, List<object> Cut) Grow(object root, bool whole)
    {
        var sheet = new Sheet();
        var cut = new List<object>();
        sheet.Drawn.Add(root);
        for (var i = 0; i < sheet.Drawn.Count; i++)
        {
            var at = sheet.Drawn[i];
            var below = Below(at);
            if (i > 0 && at is Question)
            {
                continue;
            }

            if (below.Count == 0 || _opened.Contains(at))
            {
                _opened.Add(at);
                continue;
            }

            var fresh = below.Select(static edge => edge.To).Distinct().Where(to => !sheet.Drawn.Contains(to)).ToList();
            if (!whole && i > 0 && sheet.Drawn.Count + fresh.Count > Most)
            {
                cut.Add(at);
                continue;
            }

            _opened.Add(at);
            sheet.Opened.Add(at);
            sheet.Drawn.AddRange(fresh);
        }

        return (sheet, cut);
    }

    // What answers a question, apart from when it arises; a norm or a fact that answers several is not one question's.
    private static Dictionary<Node, Question> QuestionsOf(Paragraph paragraph)
    {
        var found = new Dictionary<Node, Question>();
        foreach (var question in paragraph.Questions)
        {
            Node root = paragraph.Graph.Root(question);
            root = root is IPerElement { Body: var each } ? each : root;
            foreach (var answer in root is IGuarded ? new[] { root, root.Children[1] } : [root])
            {
                if (answer is not ({ States: not null } or IFact or IConstant or Holds) && !found.ContainsKey(answer))
                {
                    found.Add(answer, question);
                }
            }
        }

        return found;
    }

    private List<Edge> Below(object at)
    {
        if (!_below.TryGetValue(at, out var edges))
        {
            var walk = new Walk(paragraph, language, _questions);
            if (at is Question question)
            {
                walk.Ask(paragraph.Graph.Root(question));
            }
            else if (at is Node node)
            {
                walk.Open(node, negated: false, "");
            }

            edges = [.. walk.Found.Where(edge => !Equals(edge.To, at)).Distinct()];
            _below.Add(at, edges);
        }

        return edges;
    }

    private string Write(Sheet sheet)
    {
        var text = new StringBuilder("flowchart LR\n");
        var ids = new Dictionary<object, string>();
        foreach (var box in sheet.Drawn)
        {
            var id = (box switch { Question => "q", Other => "p", _ => "n" }) + ids.Count.ToString(CultureInfo.InvariantCulture);
            ids.Add(box, id);
            text.Append("  ").Append(id).Append(box switch
            {
                Question question => $"([\"{MermaidDiagram.Escape(question.Text.In(language))}\"]){(question.Weighs ? "" : ":::terzijde")}",
                Other other => $"[[\"{MermaidDiagram.Escape(Pinpoint.Title(other.Paragraph, language))}{(other.Asks is { } asks ? "<br/>" + MermaidDiagram.Escape(Short(asks.In(language))) : "")}\"]]",
                Node { States: { } norm } node => $"[\"{MermaidDiagram.Escape(norm.Place)}<br/>{MermaidDiagram.Escape(Short(norm.Summary.In(language)))}\"]{ClassOf(norm, elsewhere: !sheet.Opened.Contains(node) && Below(node).Count > 0)}",
                _ => throw new InvalidOperationException($"A {box.GetType().Name} has no box."),
            }).Append('\n');
        }

        foreach (var box in sheet.Opened)
        {
            foreach (var edges in Below(box).GroupBy(static edge => (edge.To, edge.Dotted)))
            {
                // That a norm also bars something else says little beside what it carries.
                var label = string.Join(" / ", (edges.Any(static edge => !edge.Negated) ? edges.Where(static edge => !edge.Negated) : edges).Select(static edge => edge.Label).Where(static label => label.Length > 0).Distinct());
                text.Append("  ").Append(ids[box]).Append(edges.Key.Dotted ? " -.->" : " -->").Append(label.Length > 0 ? $"|\"{MermaidDiagram.Escape(label)}\"|" : "").Append(' ').Append(ids[edges.Key.To]).Append('\n');
            }
        }

        return text.Append("  classDef terzijde stroke-dasharray:4\n  classDef uitleg fill:#fef7e0,stroke:#b06000\n  classDef uitzondering fill:#fce8e6,stroke:#a50e0e\n  classDef elders fill:#f1f3f4,stroke:#5f6368,stroke-dasharray:3\n").ToString();
    }

    private static string ClassOf(Provision norm, bool elsewhere) =>
        elsewhere ? ":::elders" : norm.Role switch { Role.Exception => ":::uitzondering", Role.Reading => ":::uitleg", _ => "" };

    private static string Short(string summary)
    {
        if (summary.Length <= LongestLabel)
        {
            return summary;
        }

        var end = summary.LastIndexOf(' ', LongestLabel);
        return summary.Substring(0, end < 0 ? LongestLabel : end).TrimEnd(',', ';', ':') + " …";
    }

    private static string Name(object root) => root is Question question ? question.Name : ((Node)root).States!.Place;

    private sealed record Edge(object To, string Label, bool Negated, bool Dotted);

    /// <summary>An answer of another paragraph, whichever of its texts gives it.</summary>
    private sealed record Other(string Paragraph, Text? Asks);

    /// <summary>Looks for the norms that one box leads to directly.</summary>
    private sealed class Walk(Paragraph paragraph, Language language, IReadOnlyDictionary<Node, Question> questions)
    {
        private readonly HashSet<(Node Node, bool Negated, string Label)> _seen = [];

        public List<Edge> Found { get; } = [];

        // The answer of a question itself leads on; met on the way, it leads to that question.
        public void Ask(Node root)
        {
            root = root is IPerElement { Body: var each } ? each : root;
            if (OwnPart.Taken(paragraph, root) is not null || root.States is not null)
            {
                Enter(root, negated: false, "");
            }
            else if (root is IGuarded && questions.ContainsKey(root.Children[1]))
            {
                Open(root.Children[1], negated: false, "");
                Enter(root.Children[0], negated: false, language == Language.Nl ? "alleen als" : "only if");
            }
            else
            {
                Open(root, negated: false, "");
            }
        }

        public void Enter(Node node, bool negated, string label)
        {
            if (!_seen.Add((node, negated, label)))
            {
                return;
            }

            if (OwnPart.Taken(paragraph, node) is { } taken)
            {
                Add(new Other(taken.Version.Paragraph, taken.Question?.Text), negated, label);
            }
            else if (questions.TryGetValue(node, out var question))
            {
                Add(question, negated, label);
            }
            else if (node.States is null or { Role: Role.Reading })
            {
                Open(node, negated, label);
            }
            else
            {
                Add(node, negated, label);
            }
        }

        public void Open(Node node, bool negated, string label)
        {
            switch (node)
            {
                case Norm { Provision.Role: Role.Reading } reading:
                    Enter(reading.When, negated, label);
                    foreach (var exception in reading.Exceptions)
                    {
                        Enter(exception, !negated, label);
                    }

                    break;
                case Norm norm:
                    Enter(norm.When, negated, label);
                    Found.AddRange(norm.Exceptions.Select(exception => new Edge(exception, language == Language.Nl ? "tenzij" : "unless", Negated: false, Dotted: true)));
                    break;
                case Not:
                    Enter(node.Children[0], !negated, label);
                    break;
                case ITable:
                    for (var i = 0; i < node.Children.Length; i += 2)
                    {
                        var then = node.Children[i + 1];
                        Enter(node.Children[i], negated, then is IConstant constant and Value value ? value.AnyKind.Render(constant.Bits, language) : label);
                        Enter(then, negated, label);
                    }

                    break;
                case IGuarded:
                    Enter(node.Children[1], negated, label);
                    Enter(node.Children[0], negated, language == Language.Nl ? "alleen als" : "only if");
                    break;
                default:
                    foreach (var child in node.Children)
                    {
                        Enter(child, negated, label);
                    }

                    break;
            }
        }

        private void Add(object to, bool negated, string label) => Found.Add(new(to, negated ? (language == Language.Nl ? "niet" : "not") : label, negated, Dotted: false));
    }

    private sealed class Sheet
    {
        public List<object> About { get; } = [];

        public List<object> Drawn { get; } = [];

        public List<object> Opened { get; } = [];

        public void Add(object root, Sheet grown)
        {
            About.Add(root);
            Drawn.AddRange(grown.Drawn.Where(box => !Drawn.Contains(box)));
            Opened.AddRange(grown.Opened.Where(box => !Opened.Contains(box)));
        }
    }
}
