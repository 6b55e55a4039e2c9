using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Comparing;

/// <summary>Finds for each norm of one text its counterpart in the other, and what differs between the two.</summary>
internal static class Matching
{
    public static IReadOnlyList<NormChange> Of(Paragraph older, Paragraph newer, Concordance? concordance)
    {
        var before = Stated.In(older);
        var after = Stated.In(newer);
        var pairs = Pairs(before, after, concordance);
        var renamed = pairs.GroupBy(static pair => pair.Older).Where(static group => group.Count() == 1).ToDictionary(static group => group.Key, static group => group.Single().Newer);
        var changes = new List<NormChange>();
        foreach (var norm in after.Values)
        {
            var own = pairs.Where(pair => pair.Newer == norm.Provision.Key).ToList();
            changes.AddRange(own.Count == 0
                ? [new NormChange(NormChangeKind.Added, null, norm.Provision) { ValuesAfter = [.. norm.Values] }]
                : own.Select(pair => Compare(before[pair.Older], norm, renamed, shared: concordance is not { NumberedAnew: true })));
        }

        changes.AddRange(before.Values
            .Where(norm => pairs.All(pair => pair.Older != norm.Provision.Key))
            .Select(static norm => new NormChange(NormChangeKind.Removed, norm.Provision, null) { ValuesBefore = [.. norm.Values] }));
        return changes;
    }

    /// <summary>The fixed values that the rows of tables give, by the place in the graph of the norm on which the row hangs.</summary>
    public static ILookup<int, (ValueKind Kind, long Bits)> ValuesOfRows(Node[] nodes) => Stated.Results(nodes);

    private static List<(string Older, string Newer)> Pairs(Dictionary<string, Stated> before, Dictionary<string, Stated> after, Concordance? concordance)
    {
        var named = concordance?.Pairs ?? [];
        var shared = concordance is { NumberedAnew: true } ? [] : after.Keys.Where(key => before.ContainsKey(key) && !named.Any(pair => pair.Older == key || pair.Newer == key));
        return [.. named, .. shared.Select(static key => (key, key))];
    }

    private static NormChange Compare(Stated older, Stated newer, Dictionary<string, string> renamed, bool shared)
    {
        // Norms that build on a counterpart under another number build on the same.
        string Name(Provision provision) => provision.Version == older.Provision.Version && renamed.TryGetValue(provision.Key, out var key) ? key : provision.Version == newer.Provision.Version || provision.Version == older.Provision.Version ? provision.Key : provision.Pinpoint.ToString();
        var before = older.Formula(Name);
        var after = newer.Formula(Name);
        var differs = before != after
            || older.Provision.Force != newer.Provision.Force
            || older.Provision.Role != newer.Provision.Role
            || !older.Values.SequenceEqual(newer.Values)
            || (shared && older.Provision.Summary != newer.Provision.Summary);
        var kind = differs ? NormChangeKind.Changed : older.Provision.Pinpoint.ToString() == newer.Provision.Pinpoint.ToString() ? NormChangeKind.Same : NormChangeKind.Moved;
        return new(kind, older.Provision, newer.Provision)
        {
            ValuesBefore = [.. older.Values.Except(newer.Values)],
            ValuesAfter = [.. newer.Values.Except(older.Values)],
            ConditionBefore = before == after ? null : older.Shown,
            ConditionAfter = before == after ? null : newer.Shown,
        };
    }

    /// <summary>A norm of a text with the node that states it and the fixed values that hang on it.</summary>
    private sealed record Stated(Provision Provision, Node Node, IReadOnlyList<Text> Values)
    {
        public Text Shown => new(new Written(Language.Nl, Short).Inside(Node), new Written(Language.En, Short).Inside(Node));

        public static Dictionary<string, Stated> In(Paragraph paragraph)
        {
            var nodes = paragraph.Graph.Nodes;
            var results = Results(nodes);
            var found = new Dictionary<string, Stated>();
            foreach (var provision in paragraph.Norms.Where(static norm => norm.Role != Role.Explanation))
            {
                var node = nodes.First(node => node.States is { } stated && stated.Version == provision.Version && stated.Key == provision.Key);
                found.Add(provision.Key, new(provision, node, [.. Written.Constants(node).Concat(results[node.Index]).Where(static value => value.Kind != Kinds.YesNo).Distinct().Select(static value => new Text(value.Kind.Render(value.Bits, Language.Nl), value.Kind.Render(value.Bits, Language.En)))]));
            }

            return found;
        }

        public string Formula(Func<Provision, string> name) => new Written(Language.En, name).Inside(Node);

        private static string Short(Provision provision) => provision.Reading is { } reading ? $"{provision.Pinpoint} ({reading})" : provision.Pinpoint.ToString();

        // The norms of which a row is the row: what it only excludes carries nothing.
        private static IEnumerable<Node> Carriers(Node when) => when switch
        {
            { States: not null } => [when],
            Not => [],
            All => when.Children.SelectMany(Carriers),
            _ => Case.NormsBelow(when),
        };

        // The fixed values of the rows that hang on one norm.
        public static ILookup<int, (ValueKind Kind, long Bits)> Results(Node[] nodes)
        {
            var found = new List<(int Norm, (ValueKind Kind, long Bits) Value)>();
            foreach (var table in nodes.Where(static node => node is ITable))
            {
                for (var i = 0; i < table.Children.Length; i += 2)
                {
                    var when = table.Children[i];
                    if (table.Children[i + 1] is IConstant constant && Carriers(when).Distinct().ToList() is [var norm])
                    {
                        found.Add((norm.Index, (((Value)table.Children[i + 1]).AnyKind, constant.Bits)));
                    }
                }
            }

            return found.ToLookup(static entry => entry.Norm, static entry => entry.Value);
        }
    }
}
