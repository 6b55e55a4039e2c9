using FluentAssertions;
using Xunit;
using Xunit.Sdk;

namespace Vc.Rules.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("vc-snapshot-").FullName;

    private string VerifiedPath => Path.Combine(_directory, "T.M.verified.txt");

    private string ReceivedPath => Path.Combine(_directory, "T.M.received.txt");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Finds_the_verified_file_beside_the_test() => Snapshot.Verify("first line\nsecond line");

    [Theory]
    [InlineData("one")]
    [InlineData("two")]
    public void Puts_parameters_into_the_file_name(string value) =>
        Snapshot.Verify($"value: {value}", parameters: value);

    [Fact]
    public void Fails_and_leaves_a_received_file_when_nothing_is_verified()
    {
        var act = () => Compare("a\r\nb");

        act.Should().Throw<XunitException>().WithMessage("*nothing verified yet*");
        File.ReadAllText(ReceivedPath).Should().Be("a\nb\n");
        File.Exists(VerifiedPath).Should().BeFalse();
    }

    [Fact]
    public void Fails_with_an_inline_diff_on_a_difference()
    {
        File.WriteAllText(VerifiedPath, "same\nold\nend\n");

        var act = () => Compare("same\nnew\nend\n");

        act.Should().Throw<XunitException>().Which.Message.Should().Contain("  same\n- old\n+ new\n  end\n");
        File.ReadAllText(ReceivedPath).Should().Be("same\nnew\nend\n");
        File.ReadAllText(VerifiedPath).Should().Be("same\nold\nend\n");
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb\n\n")]
    public void Normalises_line_ends_and_the_end_of_the_received_text(string text)
    {
        File.WriteAllText(VerifiedPath, "a\nb\n");

        var act = () => Compare(text);

        act.Should().NotThrow();
    }

    [Fact]
    public void Accepts_crlf_in_the_verified_file()
    {
        File.WriteAllText(VerifiedPath, "a\r\nb\r\n");

        var act = () => Compare("a\nb");

        act.Should().NotThrow();
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\nb\n\n")]
    public void Requires_exactly_one_newline_at_the_end_of_the_verified_file(string verified)
    {
        File.WriteAllText(VerifiedPath, verified);

        var act = () => Compare("a\nb");

        act.Should().Throw<XunitException>().WithMessage("*exactly one*");
    }

    [Fact]
    public void Deletes_a_stale_received_file_on_success()
    {
        File.WriteAllText(VerifiedPath, "a\n");
        File.WriteAllText(ReceivedPath, "stale\n");

        Compare("a");

        File.Exists(ReceivedPath).Should().BeFalse();
    }

    [Fact]
    public void Writes_the_verified_file_when_accepting()
    {
        File.WriteAllText(VerifiedPath, "old\n");
        File.WriteAllText(ReceivedPath, "stale\n");

        Compare("new", accept: true);

        File.ReadAllText(VerifiedPath).Should().Be("new\n");
        File.Exists(ReceivedPath).Should().BeFalse();
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(null, "0", false)]
    [InlineData(null, "1", true)]
    [InlineData("false", "1", true)]
    [InlineData("true", "1", false)]
    public void Accepts_only_when_asked_and_never_in_ci(string? ci, string? accept, bool expected) =>
        Snapshot.ShouldAccept(name => name == "CI" ? ci : accept).Should().Be(expected);

    [Theory]
    [InlineData(null, "MyTests.Case")]
    [InlineData("", "MyTests.Case")]
    [InlineData("2024-01-31", "MyTests.Case_2024-01-31")]
    [InlineData("a/b:c d", "MyTests.Case_a-b-c-d")]
    public void Names_the_file_after_class_file_method_and_parameters(string? parameters, string expected) =>
        Snapshot.FileStem(Path.Combine("some", "folder", "MyTests.cs"), "Case", parameters).Should().Be(expected);

    [Fact]
    public void Says_so_when_the_source_folder_is_not_there()
    {
        var act = () => Snapshot.Verify("a", callerFile: Path.Combine(_directory, "missing", "T.cs"));

        act.Should().Throw<XunitException>().WithMessage("*path mapping*");
    }

    private void Compare(string text, bool accept = false) => Snapshot.Verify(text, _directory, "T.M", accept);
}
