using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Vc.Rules.Tests.Docs;

/// <summary>Nothing in the repository tells where it was written or where its packages came from.</summary>
public class HygieneTests
{
    // Each pattern has a class of one letter in it, so that this file does not match itself.
    private static readonly (string What, Regex Pattern)[] Forbidden =
    [
        ("a home folder", new(@"(?<![\w.])/(?:[h]ome|[U]sers|[r]oot)/\w", RegexOptions.Compiled)),
        ("a folder of a machine", new(@"(?<![\w./)\]}])/(?:[t]mp|[w]ork|[m]nt|[o]pt|[v]ar|[s]rv|[w]orkspaces?|[b]uilds?|[d]ata)/\w", RegexOptions.Compiled)),
        ("a drive", new(@"(?<![\w\\])[A-Za-z]:[\\](?![nrt""\\])\w", RegexOptions.Compiled)),
        ("a host of packages", new(@"https?://[^\s/""<>]*(?:[n]uget|[n]exus|[a]rtifactory|[p]roget|[p]kgs|[r]egistry|[f]eeds?\.|[p]ackages?\.|[m]irror|[p]roxy)", RegexOptions.Compiled | RegexOptions.IgnoreCase)),
        ("a machine by its address", new(@"(?:https?|ftp)://(?:\d{1,3}(?:\.\d{1,3}){3}|[l]ocalhost|[^\s/""<>]+\.(?:[l]ocal|[i]nternal|[l]an|[c]orp)\b)", RegexOptions.Compiled | RegexOptions.IgnoreCase)),
        ("an invisible or control character", new(@"[\u200B-\u200F\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F]", RegexOptions.Compiled)),
    ];

    [Fact]
    public void No_file_contains_a_path_of_a_machine_or_a_host_of_packages()
    {
        var found = Repository.Files
            .SelectMany(static file => Forbidden.SelectMany(rule => rule.Pattern.Matches(Repository.Read(file)).Select(match => $"{file}: {rule.What}: {match.Value}")));

        Repository.Files.Should().NotBeEmpty();
        found.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/ho", "me/jan/src")]
    [InlineData("see /tm", "p/out.txt")]
    [InlineData("C:", @"\Projects")]
    [InlineData("https://pack", "ages.example.org/v3/index.json")]
    [InlineData("http://10.0", ".0.7/feed")]
    public void The_patterns_find_what_they_are_for(string start, string end) =>
        Forbidden.Should().Contain(rule => rule.Pattern.IsMatch(start + end));

    [Theory]
    [InlineData("https://keepachangelog.com/en/1.1.0/")]
    [InlineData("src/Vc.Rules/Circulaire/A2/A2_12_6_2025.cs")]
    [InlineData("#!/usr/bin/env bash")]
    [InlineData("../docs/data/x")]
    public void The_patterns_leave_alone_what_is_fine(string text) =>
        Forbidden.Should().NotContain(rule => rule.Pattern.IsMatch(text));
}
