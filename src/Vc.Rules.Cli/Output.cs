using System.Text;

namespace Vc.Rules.Cli;

/// <summary>Writes the files that a command is asked for.</summary>
internal static class Output
{
    public static void Save(string option, string file, string text)
    {
        try
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"{option}: '{file}' cannot be written: {refusal.Message}");
        }
    }
}
