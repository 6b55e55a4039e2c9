namespace Vc.Rules.Cli;

/// <summary>Input or usage that is wrong, said in lines that can be shown as they are.</summary>
internal sealed class BadInputException(IEnumerable<string> problems) : Exception
{
    public BadInputException(string problem)
        : this([problem])
    {
    }

    public IReadOnlyList<string> Problems { get; } = [.. problems];
}
