using System.Text;
using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>
/// A decision as one HTML page without scripts, fonts or pictures from elsewhere: what was decided, why in short, why in full, and the whole reasoning as a tree that folds.
/// </summary>
internal static class HtmlPage
{
    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1b1b1b;background:#fff;overflow-wrap:anywhere}
        h1{font-size:1.5rem}h2{font-size:1.2rem;display:inline}h3{font-size:1rem;margin:1.2rem 0 .3rem}p{margin:.3rem 0}section ul,section ol{margin:.2rem 0}code{font-size:.85rem;color:#595959;overflow-wrap:anywhere}
        section{border-top:1px solid #ccc;padding:1rem 0}summary{cursor:pointer}summary:focus-visible{outline:2px solid #154273}
        ul.tree,ul.tree ul{list-style:none;margin:0;padding-left:1.2rem;border-left:1px solid #ddd}ul.tree{padding-left:0;border:0}
        .yes{color:#1a6b2f}.no{color:#8a1f11}.open{color:#7a5b00}.at{color:#595959;font-size:.85rem}
        @media (max-width:40rem){ul.tree ul,section ul,section ol{padding-left:.8rem}}
        @media print{details:not([open])>*:not(summary){display:block}}
        """;

    /// <summary>One page: a decision, or the decisions of the texts that can apply, one below the other.</summary>
    public static string Of(IReadOnlyList<Decision> decisions, Language language, string? lead = null)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(language == Language.Nl ? "nl" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Escape(Explanation.Title(decisions[0], language))).Append("</title>\n<style>\n").Append(Style.Replace("\r\n", "\n")).Append("\n</style>\n</head>\n<body>\n");
        if (lead is not null)
        {
            html.Append("<p><strong>").Append(Escape(lead)).Append("</strong></p>\n");
        }

        var written = new Dictionary<TraceNode, string>(TheSame.Instance);
        foreach (var decision in decisions)
        {
            Write(html, decision, language, written);
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder html, Decision decision, Language language, Dictionary<TraceNode, string> written)
    {
        html.Append("<h1>").Append(Escape(Explanation.Title(decision, language))).Append("</h1>\n");
        Section(Say("In het kort", "In short"), Detail.Decisive);
        Section(Say("Alles wat is overwogen", "All that was considered"), Detail.Full);
        html.Append("<section>\n<h2>").Append(Say("De redenering", "The reasoning")).Append("</h2>\n<ul class=\"tree\">\n");
        foreach (var root in decision.Trace())
        {
            Node(root, open: true);
        }

        html.Append("</ul>\n</section>\n<p class=\"at\">").Append(decision.Fingerprint).Append("</p>\n");

        void Section(string heading, Detail detail) =>
            html.Append("<section>\n<details").Append(detail == Detail.Decisive ? " open=\"open\"" : "").Append("><summary><h2>").Append(Escape(heading)).Append("</h2></summary>\n")
                .Append(Explanation.Of(decision, language, detail, new HtmlMarks())).Append("</details>\n</section>\n");

        string Say(string nl, string en) => language == Language.Nl ? nl : en;

        // What several steps rest on is written out once, and pointed to from then on.
        void Node(TraceNode node, bool open)
        {
            var line = new StringBuilder().Append("<span class=\"").Append(node.Holds switch { Truth.Yes => "yes", Truth.No => "no", _ => "open" }).Append("\">").Append(Escape(node.Label.In(language))).Append(node.Label.In(language)[^1] is '?' or '.' ? " <strong>" : ": <strong>").Append(Escape(node.Result.In(language))).Append("</strong></span>");
            if ((node.Pinpoint?.ToString() ?? node.Path) is { } at)
            {
                line.Append(" <span class=\"at\">").Append(Escape(at)).Append("</span>");
            }

            if (node.Children.Count == 0)
            {
                html.Append("<li>").Append(line).Append("</li>\n");
                return;
            }

            if (written.TryGetValue(node, out var place))
            {
                html.Append("<li>").Append(line).Append(" <a href=\"#").Append(place).Append("\">").Append(Say("zie hierboven", "see above")).Append("</a></li>\n");
                return;
            }

            written.Add(node, place = FormattableString.Invariant($"s{written.Count}"));
            html.Append("<li id=\"").Append(place).Append("\"><details").Append(open ? " open=\"open\"" : "").Append("><summary>").Append(line).Append("</summary>\n<ul>\n");
            foreach (var child in node.Children)
            {
                Node(child, open: false);
            }

            html.Append("</ul></details></li>\n");
        }
    }

    private static string Escape(string text) => HtmlMarks.Escape(text);

    // Steps that say the same are not the same step; and comparing them by what they rest on would walk the tree each time.
    private sealed class TheSame : IEqualityComparer<TraceNode>
    {
        public static TheSame Instance { get; } = new();

        public bool Equals(TraceNode? x, TraceNode? y) => ReferenceEquals(x, y);

        public int GetHashCode(TraceNode obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
