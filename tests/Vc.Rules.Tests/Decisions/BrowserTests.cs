using System.Diagnostics;
using System.Xml.Linq;
using FluentAssertions;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Json;
using Vc.Rules.Tests.Cli;
using Xunit;

namespace Vc.Rules.Tests.Decisions;

/// <summary>The page of a decision in a real browser: it folds, it fits, and nothing in it fails.</summary>
public sealed class BrowserTests : IDisposable
{
    // What a reader does by hand: look at what is open, fold and unfold each branch, and see what became of the page. The page itself has no scripts.
    private const string Reader = """
        <script>
        const seen = { errors: 0 };
        addEventListener('error', () => seen.errors++);
        addEventListener('load', () => {
          const all = [...document.querySelectorAll('details')];
          seen.details = all.length;
          seen.open = all.filter(details => details.open).length;
          seen.height = document.body.scrollHeight;
          all.filter(details => !details.open).forEach(details => details.querySelector('summary').click());
          seen.unfolded = all.filter(details => details.open).length;
          seen.grown = document.body.scrollHeight;
          all.forEach(details => details.querySelector('summary').click());
          seen.folded = all.filter(details => details.open).length;
          seen.shrunk = document.body.scrollHeight;
          seen.wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          seen.title = document.title;
          seen.language = document.documentElement.lang;
          seen.mode = document.compatMode;
          const found = document.createElement('found');
          for (const [name, value] of Object.entries(seen)) found.setAttribute(name, value);
          document.body.append(found);
        });
        </script>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("vc-page").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [BrowserTheory]
    [InlineData(Language.Nl, 1280)]
    [InlineData(Language.En, 420)]
    public void The_page_folds_and_fits(Language language, int width)
    {
        var decision = A2_12_6_2025.Rule.Decide(DossierJson.Read(File.ReadAllText(VcRun.Example("schiphol-vals-document.json"))), new(2025, 11, 20));
        var html = decision.ToHtml(language);

        var seen = Open(html.Replace("</head>", Reader + "</head>", StringComparison.Ordinal), width);

        seen.Title.Should().EndWith($": {decision.Version.Subject.Name.In(language)}", because: "the browser reads it as it was written");
        seen.Language.Should().Be(language == Language.Nl ? "nl" : "en");
        seen.Mode.Should().Be("CSS1Compat");
        seen.Errors.Should().Be(0);
        seen.Details.Should().Be(html.Split("<details").Length - 1);
        seen.Open.Should().BeGreaterThan(0).And.BeLessThan(seen.Details);
        seen.Unfolded.Should().Be(seen.Details);
        seen.Folded.Should().Be(0);
        seen.Grown.Should().BeGreaterThan(seen.Height);
        seen.Shrunk.Should().BeLessThan(seen.Height);
        seen.Wide.Should().Be(0, because: "nobody should have to scroll sideways");
    }

    private Seen Open(string html, int width)
    {
        var page = Path.Combine(_folder, "page.html");
        File.WriteAllText(page, html);
        using var browser = Process.Start(new ProcessStartInfo(Browser.Path!)
        {
            ArgumentList = { "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", $"--user-data-dir={Path.Combine(_folder, "profile")}", $"--window-size={width},900", "--virtual-time-budget=5000", "--dump-dom", new Uri(page).AbsoluteUri },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = browser.StandardError.ReadToEndAsync();
        var dom = browser.StandardOutput.ReadToEnd();
        browser.WaitForExit();
        _ = errors.Result;
        var at = dom.IndexOf("<found ", StringComparison.Ordinal);
        at.Should().BePositive(because: "the browser has to run the page to its end");
        var found = XElement.Parse(dom[at..(dom.IndexOf("</found>", StringComparison.Ordinal) + "</found>".Length)]);
        return new(
            found.Attribute("title")!.Value,
            found.Attribute("language")!.Value,
            found.Attribute("mode")!.Value,
            Number("errors"),
            Number("details"),
            Number("open"),
            Number("unfolded"),
            Number("folded"),
            Number("height"),
            Number("grown"),
            Number("shrunk"),
            Number("wide"));

        int Number(string name) => int.Parse(found.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed record Seen(string Title, string Language, string Mode, int Errors, int Details, int Open, int Unfolded, int Folded, int Height, int Grown, int Shrunk, int Wide);

    private static class Browser
    {
        public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(static folder => new[] { "chromium", "chromium-browser", "google-chrome", "chrome.exe" }.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class BrowserTheoryAttribute : TheoryAttribute
    {
        public BrowserTheoryAttribute() => Skip = Browser.Path is null ? "No Chromium on the path of this machine." : null;
    }
}
