using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Decisions;

/// <summary>A fact that a norm was tried on, with the dossier's answer.</summary>
/// <param name="Fact">The question.</param>
/// <param name="Path">Where the answer stands in the dossier.</param>
/// <param name="Value">The answer in machine-readable output; <c>null</c> where the dossier does not know.</param>
/// <param name="Shown">The answer for readers.</param>
public sealed record FactUsed(IFact Fact, string Path, string? Value, Text Shown);

/// <summary>A norm in the reasoning: where it stands, what it did, whether it holds in this case, and the facts it was tried on. Two citations are equal when they cite the same norm of the same version at the same place with the same result.</summary>
public sealed class Citation : IEquatable<Citation>
{
    private readonly Case _case;
    private readonly Node _node;
    private readonly int _outer;
    private readonly int _inner;
    private IReadOnlyList<FactUsed>? _facts;

    internal Citation(Case @case, Node node, Provision provision, Raw value, int outer, int inner)
    {
        _case = @case;
        _node = node;
        Provision = provision;
        Raw = value;
        _outer = outer;
        _inner = inner;
    }

    /// <summary>The norm: its place, role, force and what it says.</summary>
    public Provision Provision { get; }

    /// <summary>The text in which it stands.</summary>
    public ParagraphVersion Version => Provision.Version!;

    /// <summary>The place in the text.</summary>
    public Pinpoint Pinpoint => Provision.Pinpoint;

    /// <summary>What the norm does in the reasoning.</summary>
    public Role Role => Provision.Role;

    /// <summary>Whether the norm holds in this case. An exception that was considered and does not apply is "no". A calculation or table "holds" when it gives a value.</summary>
    public Truth Holds => Raw.State switch
    {
        _ when Provision.Role == Role.Explanation => Truth.Yes,
        State.Unknown or State.Conflict => Truth.Unknown,
        State.Nothing or State.NotReached => Truth.No,
        _ => _node is Condition && Raw.Bits == 0 ? Truth.No : Truth.Yes,
    };

    /// <summary>The value that a calculation or table gives, for readers; <c>null</c> for a condition.</summary>
    public Text? Value => _node is Value value && Raw.State == State.Known && Role != Role.Explanation
        ? new(value.AnyKind.Render(Raw.Bits, Language.Nl), value.AnyKind.Render(Raw.Bits, Language.En))
        : null;

    /// <summary>The positions in the lists of the dossier for which the norm was tried, outermost first; empty for a norm about the case as a whole.</summary>
    public IReadOnlyList<int> Positions => _outer < 0 ? [] : _inner < 0 ? [_outer] : [_outer, _inner];

    /// <summary>The facts that the norm itself was tried on; those of the norms it builds on stand with those.</summary>
    public IReadOnlyList<FactUsed> Facts => _facts ??= Provision.Role == Role.Explanation ? [] : _case.FactsOf(_node, _outer, _inner);

    internal Raw Raw { get; }

    internal Node Node => _node;

    /// <summary>The place as a lawyer writes it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example "paragraaf A2/12.6 Vc, onder SIS, tweede alinea, vierde opsommingsteken".</returns>
    public string Render(Language language) => Version.Cite(Pinpoint, language);

    /// <inheritdoc/>
    public bool Equals(Citation? other) =>
        other is not null && Version == other.Version && Provision.Key == other.Provision.Key && Role == other.Role && Raw == other.Raw && _outer == other._outer && _inner == other._inner;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Citation);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Version.Id + Provision.Key) ^ Raw.GetHashCode() ^ (_outer << 8) ^ _inner;
}
