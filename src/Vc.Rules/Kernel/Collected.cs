using Vc.Rules.Law;

namespace Vc.Rules.Kernel;

/// <summary>The norms of a list that hold, as a set of places.</summary>
internal sealed class Collected(Norm[] norms) : Value<IReadOnlyList<Pinpoint>>(new PlacesKind(norms), norms)
{
    internal override Raw Compute(ref Frame frame)
    {
        Span<Raw> values = stackalloc Raw[norms.Length];
        for (var i = 0; i < norms.Length; i++)
        {
            values[i] = frame.Of(norms[i]);
        }

        return Combine(values);
    }

    internal override Raw Combine(ReadOnlySpan<Raw> inputs)
    {
        long set = 0;
        bool open = false, conflict = false;
        for (var i = 0; i < inputs.Length; i++)
        {
            set |= inputs[i].IsYes ? 1L << i : 0;
            open |= inputs[i].IsOpen;
            conflict |= inputs[i].State == State.Conflict;
        }

        return open ? Raw.Unknown : conflict ? Raw.Conflict : set == 0 ? Raw.Nothing : Raw.Known(set);
    }

    internal override Node Intern(Interning graph)
    {
        var own = Array.ConvertAll(norms, graph.Intern);
        return graph.Add($"collected({string.Join(",", own.Select(static norm => norm.Index))})", () => new Collected(own));
    }

    private sealed class PlacesKind : ValueKind<IReadOnlyList<Pinpoint>>
    {
        private readonly Norm[] _norms;

        public PlacesKind(Norm[] norms)
            : base("places") => _norms = norms.Length is > 0 and <= 60 ? norms : throw new ArgumentException("Between 1 and 60 norms were expected.", nameof(norms));

        internal override long Encode(IReadOnlyList<Pinpoint> value)
        {
            long set = 0;
            for (var i = 0; i < _norms.Length; i++)
            {
                set |= value.Contains(_norms[i].Provision.Pinpoint) ? 1L << i : 0;
            }

            return set;
        }

        internal override IReadOnlyList<Pinpoint> Decode(long bits) => [.. Holding(bits).Select(static norm => norm.Provision.Pinpoint)];

        internal override string Render(long bits, Language language) =>
            string.Join("; ", Holding(bits).Select(norm => norm.Provision.Version is { } version ? version.Cite(norm.Provision.Pinpoint, language) : norm.Provision.Place));

        internal override string Canonical(long bits) => string.Join(" ", Holding(bits).Select(static norm => norm.Provision.Pinpoint.ToString()));

        private IEnumerable<Norm> Holding(long bits) => _norms.Where((_, i) => (bits >> i & 1) == 1);
    }
}
