using System.Text;
using Vc.Rules.Kernel;

namespace Vc.Rules.Decisions;

/// <summary>
/// A decision as one HTML page without scripts, fonts or pictures from elsewhere: what was decided, why in short, why in full, and the whole reasoning as a tree that folds.
/// </summary>
internal static class HtmlPage
{
    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1b1b1b;background:#fff}
        h1{font-size:1.4rem}pre{white-space:pre-wrap;font:inherit;margin:0}
        section{border-top:1px solid #ccc;padding:1rem 0}summary{cursor:pointer}summary:focus-visible{outline:2px solid #154273}
        ul.tree,ul.tree ul{list-style:none;margin:0;padding-left:1.2rem;border-left:1px solid #ddd}ul.tree{padding-left:0;border:0}
        .yes{color:#1a6b2f}.no{color:#8a1f11}.open{color:#7a5b00}.at{color:#595959;font-size:.85rem}
        @media print{details:not([open])>*:not(summary){display:block}}
        """;

    public static string Of(Decision decision, Language language)
    {
        var (title, html) = ($"{decision.Version.Title(language)}: {decision.Version.Subject.Name.In(language)}", new StringBuilder());
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(language == Language.Nl ? "nl" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Escape(title)).Append("</title>\n<style>\n").Append(Style.Replace("\r\n", "\n")).Append("\n</style>\n</head>\n<body>\n<h1>").Append(Escape(Explanation.Capital(title))).Append("</h1>\n");
        Section(html, Say("In het kort", "In short"), decision.Explain(language, Detail.Decisive), open: true);
        Section(html, Say("Alles wat is overwogen", "All that was considered"), decision.Explain(language), open: false);
        html.Append("<section>\n<h2>").Append(Say("De redenering", "The reasoning")).Append("</h2>\n<ul class=\"tree\">\n");
        foreach (var root in decision.Trace())
        {
            Node(html, root, open: true);
        }

        return html.Append("</ul>\n</section>\n<p class=\"at\">").Append(decision.Fingerprint).Append("</p>\n</body>\n</html>\n").ToString();

        string Say(string nl, string en) => language == Language.Nl ? nl : en;

        void Node(StringBuilder to, TraceNode node, bool open)
        {
            var line = new StringBuilder().Append("<span class=\"").Append(node.Holds switch { Truth.Yes => "yes", Truth.No => "no", _ => "open" }).Append("\">").Append(Escape(node.Label.In(language))).Append(": <strong>").Append(Escape(node.Result.In(language))).Append("</strong></span>");
            if ((node.Pinpoint?.ToString() ?? node.Path) is { } at)
            {
                line.Append(" <span class=\"at\">").Append(Escape(at)).Append("</span>");
            }

            if (node.Children.Count == 0)
            {
                to.Append("<li>").Append(line).Append("</li>\n");
                return;
            }

            to.Append(open ? "<li><details open=\"open\"><summary>" : "<li><details><summary>").Append(line).Append("</summary>\n<ul>\n");
            foreach (var child in node.Children)
            {
                Node(to, child, open: false);
            }

            to.Append("</ul></details></li>\n");
        }
    }

    private static void Section(StringBuilder html, string title, string text, bool open) =>
        html.Append("<section>\n<details").Append(open ? " open=\"open\"" : "").Append("><summary><strong>").Append(Escape(title)).Append("</strong></summary>\n<pre>").Append(Escape(text)).Append("</pre></details>\n</section>\n");

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
