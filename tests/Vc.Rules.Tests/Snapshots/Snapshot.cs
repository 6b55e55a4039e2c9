using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit.Sdk;

namespace Vc.Rules.Tests.Snapshots;

/// <summary>
/// Compares a text with <c>&lt;TestClassFile&gt;.&lt;Method&gt;[_parameters].verified.txt</c> beside the test file.
/// On a difference, or when nothing was verified yet, the text is left in a <c>.received.txt</c> file and the test
/// fails. Set <c>VC_ACCEPT_SNAPSHOTS=1</c> to accept what was received (ignored when <c>CI=true</c>).
/// </summary>
/// <remarks>Texts are compared with <c>\n</c> line ends and exactly one newline at the end.</remarks>
internal static class Snapshot
{
    internal const string AcceptVariable = "VC_ACCEPT_SNAPSHOTS";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Verify(
        string text,
        [CallerFilePath] string callerFile = "",
        [CallerMemberName] string callerMember = "",
        string? parameters = null)
    {
        var directory = Path.GetDirectoryName(callerFile);
        if (string.IsNullOrEmpty(directory) || !Directory.Exists(directory))
        {
            throw new XunitException(
                $"Snapshot: the test's source folder '{directory}' is not on this machine. "
                + "Build the tests where they run, without path mapping (DeterministicSourcePaths=false).");
        }

        Verify(
            text,
            directory,
            FileStem(callerFile, callerMember, parameters),
            ShouldAccept(Environment.GetEnvironmentVariable));
    }

    /// <summary>The comparison itself, free of caller information and environment.</summary>
    internal static void Verify(string text, string directory, string stem, bool accept)
    {
        var verifiedPath = Path.Combine(directory, stem + ".verified.txt");
        var receivedPath = Path.Combine(directory, stem + ".received.txt");
        var received = Normalise(text);
        var verified = File.Exists(verifiedPath) ? NormaliseLineEnds(File.ReadAllText(verifiedPath, Utf8)) : null;

        if (string.Equals(verified, received, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return;
        }

        if (accept)
        {
            File.WriteAllText(verifiedPath, received, Utf8);
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received, Utf8);
        throw new XunitException(
            verified is null
                ? $"Snapshot: nothing verified yet. Check {stem}.received.txt and rename it to {stem}.verified.txt, "
                    + $"or run again with {AcceptVariable}=1.\n\n{received}"
                : $"Snapshot: {stem}.received.txt differs from {stem}.verified.txt "
                    + $"(- verified, + received); {AcceptVariable}=1 accepts it.\n\n{Diff(verified, received)}");
    }

    internal static bool ShouldAccept(Func<string, string?> environment)
    {
        var isCi = string.Equals(environment("CI"), "true", StringComparison.OrdinalIgnoreCase);
        return !isCi && environment(AcceptVariable) == "1";
    }

    internal static string FileStem(string callerFile, string callerMember, string? parameters)
    {
        var stem = $"{Path.GetFileNameWithoutExtension(callerFile)}.{callerMember}";
        return string.IsNullOrEmpty(parameters) ? stem : $"{stem}_{Sanitise(parameters)}";
    }

    internal static string Normalise(string text) => NormaliseLineEnds(text).TrimEnd('\n') + "\n";

    internal static string Diff(string verified, string received)
    {
        if (verified.TrimEnd('\n') == received.TrimEnd('\n'))
        {
            return "  (only the newlines at the end differ: the verified file must end with exactly one)\n";
        }

        var model = new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received);
        var builder = new StringBuilder();
        foreach (var line in model.Lines)
        {
            var mark = line.Type switch
            {
                ChangeType.Inserted => "+ ",
                ChangeType.Deleted => "- ",
                _ => "  ",
            };
            builder.Append(mark).Append(line.Text).Append('\n');
        }

        return builder.ToString();
    }

    private static string NormaliseLineEnds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string Sanitise(string parameters)
    {
        var builder = new StringBuilder(parameters.Length);
        foreach (var c in parameters)
        {
            builder.Append(char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '=' or '+' or ',' ? c : '-');
        }

        return builder.ToString();
    }
}
