using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using Vc.Rules.Tests.Snapshots;
using Xunit;

namespace Vc.Rules.Tests.Docs;

/// <summary>The programs in docs/examples, which the project file of the tests compiles one by one, do what they say.</summary>
[Collection(TheConsole)]
public class ExampleProgramTests
{
    private const string TheConsole = "the console";
    private const string Folder = "docs/examples/";

    private static IReadOnlyList<string> Names => [.. Repository.Files.Where(static file => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)).Select(static file => Path.GetFileNameWithoutExtension(file)!)];

    public static TheoryData<string> Programs => [.. Names];

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_prints_what_is_verified(string program) => Snapshot.Verify(Printed(program), parameters: program);

    /// <summary>What the compiler here is told by the project file, and what only "dotnet run" reads.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_can_be_run_by_itself(string program)
    {
        var file = Folder + program + ".cs";
        var text = Repository.Read(file);

        var project = Regex.Match(text, @"\A#:project (?<path>\S+)\n#:property PublishAot=false\n\n// ");
        project.Success.Should().BeTrue("{0} starts with the project that it needs, and does not ask for a native compiler", file);
        File.Exists(Path.Combine(Repository.Root, Folder, project.Groups["path"].Value)).Should().BeTrue();
        text.Should().Contain($"//   dotnet run {file}\n").And.NotContain("#:package");
        project.Groups["path"].Value.Contains("Vc.Rules.Json", StringComparison.Ordinal).Should().Be(text.Contains("using Vc.Rules.Json;", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_program_is_listed()
    {
        var readme = Repository.Read(Folder + "README.md");

        Names.Should().HaveCountGreaterThan(5).And.AllSatisfy(program => readme.Should().Contain($"| `{program}.cs` |"));
    }

    private static string Printed(string program)
    {
        var entry = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "examples", program + ".dll")).EntryPoint!;
        AppContext.SetData("EntryPointFileDirectoryPath", Path.Combine(Repository.Root, Folder));
        var before = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            entry.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString();
    }

    /// <summary>
    /// The console is the process's, and FsCheck writes to it whenever a property runs: what redirects it runs with nothing beside it.
    /// </summary>
    [CollectionDefinition(TheConsole, DisableParallelization = true)]
    public sealed class Alone;
}
