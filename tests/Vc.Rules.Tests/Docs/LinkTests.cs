using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Vc.Rules.Tests.Docs;

/// <summary>What a document points to is there.</summary>
public class LinkTests
{
    [Fact]
    public void Every_relative_link_leads_to_a_file_and_every_anchor_to_a_heading()
    {
        var broken = new List<string>();
        var links = 0;
        var anchors = Repository.Documents.ToDictionary(static document => document, static document => new Lazy<HashSet<string>>(() => Anchors(document)));
        foreach (var document in Repository.Documents)
        {
            foreach (var target in Targets(document))
            {
                links++;
                var (path, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, null);
                var file = path.Length == 0 ? document : Combine(document, path);
                if (!Repository.Exists(file) || (anchor is not null && !(anchors.TryGetValue(file, out var headings) && headings.Value.Contains(anchor))))
                {
                    broken.Add($"{document}: {target}");
                }
            }
        }

        links.Should().BePositive();
        broken.Should().BeEmpty();
    }

    /// <summary>Paths that a reader is told to open stand between backticks; those of source folders must be there too.</summary>
    [Fact]
    public void Every_path_into_a_folder_of_the_repository_that_a_document_names_is_there()
    {
        var missing = Repository.Documents
            .SelectMany(static document => Regex.Matches(Repository.Read(document), @"(?<![\w/.])(?:src|tests|docs)/[\w./-]*[\w/]").Select(path => (Document: document, Path: path.Value)))
            .Where(static named => !Repository.Exists(named.Path))
            .Select(static named => $"{named.Document}: {named.Path}");

        missing.Should().BeEmpty();
    }

    private static IEnumerable<string> Targets(string document) =>
        Regex.Matches(Repository.Prose(document), @"\]\((?<target>[^)\s]+)\)").Select(static link => link.Groups["target"].Value).Where(static target => !Regex.IsMatch(target, "^[a-z]+:"));

    /// <summary>Headings as the usual renderers turn them into anchors: lower case, punctuation dropped, spaces to hyphens, a number for a repeated one.</summary>
    private static HashSet<string> Anchors(string document)
    {
        var anchors = new HashSet<string>();
        foreach (Match heading in Regex.Matches(Repository.Prose(document), @"^#{1,6} (?<text>.+)$", RegexOptions.Multiline))
        {
            var anchor = Regex.Replace(Regex.Replace(heading.Groups["text"].Value.ToLowerInvariant(), @"[^\p{L}\p{N} _-]", ""), " ", "-");
            for (var i = 1; !anchors.Add(i == 1 ? anchor : $"{anchor}-{i - 1}"); i++)
            {
            }
        }

        return anchors;
    }

    private static string Combine(string document, string path)
    {
        var full = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, path));
        return Path.GetRelativePath(Repository.Root, full).Replace('\\', '/');
    }
}
