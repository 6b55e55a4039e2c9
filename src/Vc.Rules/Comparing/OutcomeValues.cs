using System.Globalization;
using Vc.Rules.Decisions;

namespace Vc.Rules.Comparing;

/// <summary>One field of an outcome, laid flat.</summary>
/// <param name="Path">Where it stands, such as <c>signaleringen[0].register</c>.</param>
/// <param name="Label">Its name for readers, with the names of what it stands in.</param>
/// <param name="Value">The value in machine-readable output; <c>null</c> where it is not settled or there is none.</param>
/// <param name="Shown">The value for readers; <c>null</c> where <paramref name="Value"/> is.</param>
public sealed record OutcomeValue(string Path, Text Label, string? Value, Text? Shown);

/// <summary>Lays outcomes flat, so that two can be held side by side whatever their types.</summary>
public static class OutcomeValues
{
    /// <summary>The fields of an outcome in the order in which it writes them.</summary>
    /// <param name="outcome">The outcome; <c>null</c> has no fields.</param>
    /// <returns>One entry a field; a list gives one for its length and then those of its elements.</returns>
    public static IReadOnlyList<OutcomeValue> Of(IOutcome? outcome)
    {
        var writer = new Flat();
        outcome?.Write(writer);
        return writer.Found;
    }

    internal static bool Same(IOutcome? one, IOutcome? other) =>
        Of(one).Select(static value => (value.Path, value.Value)).SequenceEqual(Of(other).Select(static value => (value.Path, value.Value)));

    private sealed class Flat : IOutcomeWriter
    {
        private readonly Stack<(string Path, Text Label, int Count, bool IsList)> _within = new();

        public List<OutcomeValue> Found { get; } = [];

        public void Field(string name, Text label, string? value, Text? shown) => Found.Add(new(Path(name), Label(label), value, value is null ? null : shown ?? new(value, value)));

        public void Field(string name, Text label, bool? value) =>
            Field(name, label, value is { } known ? (known ? "true" : "false") : null, value is { } yes ? (yes ? new("ja", "yes") : new("nee", "no")) : null);

        public void Position(string name, Text label, int position)
        {
            var shown = (position + 1).ToString(CultureInfo.InvariantCulture);
            Field(name, label, position.ToString(CultureInfo.InvariantCulture), new(shown, shown));
        }

        public void Values(string name, Text label, IReadOnlyList<(string Value, Text Shown)>? values) => Field(
            name,
            label,
            values is null ? null : string.Join(", ", values.Select(static value => value.Value)),
            values is null ? null : values.Count == 0 ? new("geen", "none") : new(string.Join("; ", values.Select(static value => value.Shown.Nl)), string.Join("; ", values.Select(static value => value.Shown.En))));

        public void StartList(string name, Text label) => _within.Push((Path(name), Label(label), 0, true));

        public void StartItem()
        {
            if (_within.Peek().IsList)
            {
                var list = _within.Pop();
                _within.Push(list with { Count = list.Count + 1 });
            }
        }

        public void EndItem()
        {
        }

        public void EndList()
        {
            var (path, label, count, _) = _within.Pop();
            var shown = count.ToString(CultureInfo.InvariantCulture);
            Found.Add(new(path + ".length", new($"{label.Nl}, aantal", $"{label.En}, number"), shown, new(shown, shown)));
        }

        public void StartObject(string name, Text label) => _within.Push((Path(name), Label(label), 0, false));

        public void EndObject() => _within.Pop();

        private string Path(string name) => _within.Count == 0 ? name : $"{Here}.{name}";

        private string Here => _within.Peek() is { IsList: true } list ? FormattableString.Invariant($"{list.Path}[{list.Count - 1}]") : _within.Peek().Path;

        private Text Label(Text label)
        {
            if (_within.Count == 0)
            {
                return label;
            }

            var (_, within, count, isList) = _within.Peek();
            var number = isList ? FormattableString.Invariant($" {count}") : "";
            return new($"{within.Nl}{number}: {label.Nl}", $"{within.En}{number}: {label.En}");
        }
    }
}
