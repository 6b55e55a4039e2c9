using System.Diagnostics;
using System.Text;
using FluentAssertions;
using Xunit;
using static Vc.Rules.Tests.Cli.VcRun;

namespace Vc.Rules.Tests.Cli;

public sealed class ProcessTests
{
    /// <summary>The one test with a process of its own: exit code, standard streams and encoding reach the caller.</summary>
    [Fact]
    public async Task The_process_gives_its_caller_what_the_command_gave()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.Latin1,
            StandardErrorEncoding = Encoding.Latin1,
        };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "vc.dll"), "evaluate", "A2/12.6", "--on", "2026-01-15", "--dossier", "-" })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(await File.ReadAllTextAsync(Example("bijna-leeg.json")));
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        // Latin-1 gives each byte as it is, so that a byte order mark or another encoding would show.
        var result = Check(new(process.ExitCode, Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(output)), await error));
        result.ExitCode.Should().Be(3);
        result.Should().Be(Run("evaluate", "A2/12.6", "--on", "2026-01-15", "--dossier", Example("bijna-leeg.json")));
    }
}
