using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Vc.Rules.Tests.Docs;

/// <summary>The files of the repository, found from where this file stood when it was compiled.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "artifacts", ".vs", ".idea", "TestResults"];

    private static readonly string[] Text =
        [".cs", ".md", ".json", ".tsv", ".csproj", ".props", ".targets", ".sln", ".config", ".txt", ".editorconfig", ".gitattributes", ".gitignore", ""];

    public static string Root { get; } = FindRoot();

    /// <summary>Every text file, by its path from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(new DirectoryInfo(Root)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Documents { get; } = [.. Files.Where(static file => file.EndsWith(".md", StringComparison.Ordinal))];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file)).ReplaceLineEndings("\n");

    public static bool Exists(string path) => File.Exists(Path.Combine(Root, path)) || Directory.Exists(Path.Combine(Root, path));

    /// <summary>The fenced blocks of a document, in order.</summary>
    public static IReadOnlyList<(string Language, string Body)> Blocks(string document) =>
        [.. Regex.Matches(Read(document), @"^```(\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(static block => (block.Groups[1].Value, block.Groups[2].Value.TrimEnd('\n')))];

    /// <summary>A document without its fenced blocks, in which a link is no link and a heading no heading.</summary>
    public static string Prose(string document) => Regex.Replace(Read(document), @"^```.*?^```$", "", RegexOptions.Multiline | RegexOptions.Singleline);

    private static IEnumerable<string> Walk(DirectoryInfo folder)
    {
        foreach (var inner in folder.EnumerateDirectories().Where(static inner => !NotOurs.Contains(inner.Name)))
        {
            foreach (var file in Walk(inner))
            {
                yield return file;
            }
        }

        foreach (var file in folder.EnumerateFiles().Where(static file => Text.Contains(file.Extension) && !file.Name.Contains(".received.", StringComparison.Ordinal)))
        {
            yield return Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
        }
    }

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        for (var folder = new DirectoryInfo(Path.GetDirectoryName(thisFile)!); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Vc.Rules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The folder of Vc.Rules.sln was not found above this file.");
    }
}
