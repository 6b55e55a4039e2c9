using System.Text;

namespace Vc.Rules.Cli;

/// <summary>The process: standard streams in, exit code out.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var terminal = !Console.IsOutputRedirected;
        if (terminal && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = utf8;
        }

        // The writers flush themselves and are not disposed: disposing would try a second time what could not be written.
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        return VcCommand.Run(args, output, error, Console.OpenStandardInput(), terminal);
    }
}
