using Vc.Rules.Dossiers;
using Vc.Rules.Json;

namespace Vc.Rules.Cli;

/// <summary>Gets a dossier from a file or from standard input.</summary>
internal static class DossierInput
{
    /// <summary>What a message about the file itself begins with.</summary>
    public const string Prefix = "--dossier: ";

    /// <summary>The file name that means standard input.</summary>
    public const string StandardInput = "-";

    public static System.CommandLine.Option<string> Option() =>
        new("--dossier") { Description = "The dossier, a JSON file ('vc schema' describes it); - reads it from standard input.", HelpName = "FILE|-", Required = true };

    public static Dossier Read(string file, Stream input)
    {
        var shown = file == StandardInput ? "standard input" : $"'{file}'";
        var json = Bytes(file, shown, input);
        return json.Length == 0 ? throw Bad($"{shown} is empty; expected a dossier in JSON") : DossierJson.Read(json);
    }

    /// <summary>A file as text.</summary>
    public static string Text(string file, Stream input) => System.Text.Encoding.UTF8.GetString(Bytes(file, file == StandardInput ? "standard input" : $"'{file}'", input));

    /// <summary>Does something with a dossier; what cannot be in it becomes a message a problem.</summary>
    public static T Checked<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DossierException impossible)
        {
            throw new BadInputException(impossible.Problems.Select(static problem => problem.ToString()));
        }
    }

    private static byte[] Bytes(string file, string shown, Stream input)
    {
        try
        {
            using var copy = new MemoryStream();
            if (file == StandardInput)
            {
                input.CopyTo(copy);
            }
            else
            {
                using var stream = File.OpenRead(file);
                stream.CopyTo(copy);
            }

            return copy.ToArray();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException && Directory.Exists(file))
        {
            throw Bad($"{shown} is a directory; expected a file");
        }
        catch (Exception refusal) when (refusal is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Bad($"{shown} does not exist");
        }
        catch (ArgumentException)
        {
            throw Bad($"{shown} is not the name of a file");
        }
        catch (UnauthorizedAccessException)
        {
            throw Bad($"{shown} cannot be read: access is denied");
        }
        catch (IOException refusal)
        {
            throw Bad($"{shown} cannot be read: {refusal.Message}");
        }
    }

    private static BadInputException Bad(string problem) => new(Prefix + problem);
}
