using Vc.Rules.Decisions;

namespace Vc.Rules.Cli;

/// <summary>What the process tells its caller. Other programs rely on these numbers.</summary>
internal enum ExitCode
{
    /// <summary>Decided, or done.</summary>
    Done = 0,

    /// <summary>Bad input or bad usage.</summary>
    BadInput = 2,

    /// <summary>Facts are missing.</summary>
    NeedsFacts = 3,

    /// <summary>A human must judge.</summary>
    NeedsJudgement = 4,

    /// <summary>The paragraph does not apply.</summary>
    NotApplicable = 5,

    /// <summary>A recorded decision comes out otherwise.</summary>
    Differs = 6,

    /// <summary>A file of cases was decided, but not each of its lines is a dossier.</summary>
    SomeLinesBad = 7,

    /// <summary>A fault in this program, or output that cannot be written.</summary>
    InternalError = 70,
}

internal static class ExitCodes
{
    public static ExitCode Of(DecisionStatus status) => status switch
    {
        DecisionStatus.Decided => ExitCode.Done,
        DecisionStatus.NeedsFacts => ExitCode.NeedsFacts,
        DecisionStatus.NeedsJudgement => ExitCode.NeedsJudgement,
        DecisionStatus.NotApplicable => ExitCode.NotApplicable,
        _ => throw new InvalidOperationException($"There is no exit code for {status}."),
    };
}
