using NodaTime;
using Vc.Rules.Kernel;
using Vc.Rules.Law;

namespace Vc.Rules.Tests.Kernel;

/// <summary>A settled value that is not a value.</summary>
internal enum Settled
{
    Nothing,
    Conflict,
    NotReached,
}

/// <summary>
/// The meaning of the nodes by definition, over a dossier in which everything is known. Slow, and written in the words of the semantics. It uses nothing of the kernel's evaluation:
/// it reads answers by the path of the fact, and orders values by their .NET types. A value is a .NET value or one of <see cref="Settled"/>.
/// </summary>
internal sealed class ReferenceEvaluator(Sample sample, LocalDate peildatum)
{
    private sealed record Element(string List, object At, Element? Around);

    /// <summary>What a graph's value reads as here; <c>null</c> where it is open.</summary>
    public static object? From(Raw raw, ValueKind kind) => raw.State switch
    {
        State.Unknown => null,
        State.Known => kind switch
        {
            ValueKind<bool> of => of.Decode(raw.Bits),
            ValueKind<Colour> of => of.Decode(raw.Bits),
            ValueKind<LocalDate> of => of.Decode(raw.Bits),
            ValueKind<Period> of => of.Decode(raw.Bits),
            ValueKind<int> of => of.Decode(raw.Bits),
            ValueKind<IReadOnlyList<Pinpoint>> of => Places(of.Decode(raw.Bits).Select(static place => place.Place)),
            _ => throw new ArgumentException(kind.Name),
        },
        State.Nothing => Settled.Nothing,
        State.Conflict => Settled.Conflict,
        State.NotReached => Settled.NotReached,
        _ => throw new ArgumentException($"{raw.State} is not a value."),
    };

    public object ValueOf(Node node) => Of(node, null);

    private static string Places(IEnumerable<string> places) => string.Join(" ", places);

    private object Of(Node node, Element? element) => node switch
    {
        Condition condition => Condition(condition, element),
        Value<bool> value => Value(value, element),
        Value<Colour> value => Value(value, element),
        Value<LocalDate> value => Value(value, element),
        Value<Period> value => Value(value, element),
        Value<int> value => Value(value, element),
        Value<Stretch> value => Value(value, element),
        Value<IReadOnlyList<Pinpoint>> value => Value(value, element),
        _ => throw new ArgumentException(node.GetType().Name),
    };

    private object Condition(Condition condition, Element? element)
    {
        switch (condition)
        {
            case YesNo fact:
                return Read(fact, element);

            case All all:
                return EachOf(all.Children.Select(child => Of(child, element)));

            case Any any:
                return OneOf(any.Children.Select(child => Of(child, element)));

            // A conflict can be made neither "yes" nor "no".
            case Not not:
                return Of(not.Children[0], element) is bool holds ? !holds : Settled.Conflict;

            case AtLeast atLeast:
                return SoMany(atLeast.Count, atLeast.Children.Select(child => Of(child, element)));

            // It holds when its condition holds and none of its exceptions does.
            case Norm norm:
                var applies = OneOf(norm.Exceptions.Select(exception => Of(exception, element)));
                return EachOf([Of(norm.When, element), applies is bool set ? !set : applies]);

            case Comparison comparison:
                var (left, right) = (Of(comparison.Children[0], element), Of(comparison.Children[1], element));

                // Where the law gives no value there is nothing that is earlier or later.
                if (left is Settled.Nothing or Settled.NotReached || right is Settled.Nothing or Settled.NotReached)
                {
                    return false;
                }

                if (left is Settled.Conflict || right is Settled.Conflict)
                {
                    return Settled.Conflict;
                }

                return comparison.Comparator switch
                {
                    Comparator.Less => Order(left, right) < 0,
                    Comparator.AtMost => Order(left, right) <= 0,
                    Comparator.AtLeast => Order(left, right) >= 0,
                    Comparator.Equal => Order(left, right) == 0,
                    Comparator.Greater => (object)(Order(left, right) > 0),
                    _ => throw new ArgumentException(comparison.Comparator.ToString()),
                };

            case Membership membership:
                var member = Of(membership.Children[0], element);
                return member is Settled.Conflict ? member
                    : member is Settled ? false
                    : membership.Values.Any(bits => member.Equals(From(Raw.Known(bits), ((Value)membership.Children[0]).AnyKind)));

            case Quantified { Quantity: Quantity.Some } some:
                return OneOf(Elements(some, element));

            case Quantified { Quantity: Quantity.Each } each:
                return EachOf(Elements(each, element));

            case Quantified many:
                return SoMany(many.Count, Elements(many, element));

            default:
                throw new ArgumentException(condition.GetType().Name);
        }
    }

    private object Value<T>(Value<T> value, Element? element)
    {
        switch (value)
        {
            case Fact<T> fact:
                return Read(fact, element);

            case PeildatumValue:
                return peildatum;

            case Constant<T> constant:
                return constant.Kind.Decode(constant.Bits)!;

            case Holds:
                return Of(value.Children[0], element);

            // Only where the guard holds is there a value. A conflict about the guard does not matter where there is none either way.
            case Guarded<T> guarded:
                object otherwise = guarded.Otherwise == State.Nothing ? Settled.Nothing : Settled.NotReached;
                var of = Of(guarded.Children[1], element);
                return Of(guarded.Children[0], element) switch
                {
                    true => of,
                    false => otherwise,
                    _ => of.Equals(otherwise) ? otherwise : Settled.Conflict,
                };

            // The places of the norms that hold, once of each norm it is clear whether it does.
            case Collected collected:
                var norms = collected.Children.Cast<Norm>().Select(norm => (norm.Provision.Place, Holds: Of(norm, element))).ToList();
                return norms.Exists(static norm => norm.Holds is Settled.Conflict) ? Settled.Conflict
                    : norms.Exists(static norm => norm.Holds is true) ? Places(norms.Where(static norm => norm.Holds is true).Select(static norm => norm.Place))
                    : Settled.Nothing;

            // The days from the first to the last, but none after the day up to which is looked at.
            case Stretched:
                var ends = value.Children.Select(child => Of(child, element)).ToList();
                return ends is [LocalDate begins, _, LocalDate looked] && begins > looked ? Settled.Nothing
                    : ends.Any(static end => end is Settled.Nothing or Settled.NotReached) ? Settled.Nothing
                    : ends.Contains(Settled.Conflict) ? Settled.Conflict
                    : ends is [LocalDate first, LocalDate last, LocalDate until] && LocalDate.Min(last, until) is var end && first <= end ? new Stretch(first, end)
                    : Settled.Nothing;

            case Gathered<Stretch, int> gathered:
                var stretches = Elements(gathered, element).Where(static of => of is not (Settled.Nothing or Settled.NotReached)).ToList();
                return stretches.Contains(Settled.Conflict) ? Settled.Conflict
                    : stretches.Count == 0 ? Settled.Nothing
                    : stretches.Cast<Stretch>().SelectMany(static of => Enumerable.Range(0, Period.DaysBetween(of.First, of.Last) + 1).Select(days => of.First.PlusDays(days))).Distinct().Count();

            // A value only where each input has one.
            case Calculation<T> calculation:
                var inputs = calculation.Children.Select(child => Of(child, element)).ToList();
                return inputs.Any(static input => input is Settled.Nothing or Settled.NotReached) ? Settled.Nothing
                    : inputs.Any(static input => input is Settled.Conflict) ? Settled.Conflict
                    : Graphs.Calculated(inputs);

            case Fold<T> fold:
                // Elements for which the law gives no value do not count.
                var elements = Elements(fold, element).Where(static of => of is not (Settled.Nothing or Settled.NotReached)).ToList();
                return elements.Contains(Settled.Conflict) ? Settled.Conflict
                    : fold.Folding == Folding.Sum ? elements.Cast<int>().Sum()
                    : elements.Count == 0 ? Settled.Nothing
                    : elements.OrderBy(static of => of, Comparer<object>.Create(Order)).ElementAt(fold.Folding == Folding.Lowest ? 0 : elements.Count - 1);

            case Table<T> table:
                var rows = table.Rows.Select(row => (When: Of(row.When, element), Then: Of(row.Then, element))).ToList();
                return table.Policy switch
                {
                    HitPolicy.ExactlyOne => ExactlyOne(rows),
                    HitPolicy.Highest => Highest(rows),
                    _ => First(rows),
                };

            default:
                throw new ArgumentException(value.GetType().Name);
        }
    }

    /// <summary>The one value that the rows that hold give; two different ones are a conflict, and so is a row of which it is not clear whether it holds.</summary>
    private static object ExactlyOne(List<(object When, object Then)> rows)
    {
        var values = rows.Where(static row => row.When is true && row.Then is not Settled.Nothing).Select(static row => row.Then).Distinct().ToList();
        return rows.Exists(static row => row.When is Settled.Conflict) || values.Count > 1 ? Settled.Conflict
            : values.Count == 1 ? values[0]
            : Settled.Nothing;
    }

    /// <summary>The highest value of the rows that hold. A conflict about a row matters unless its value is known and not higher, or none.</summary>
    private static object Highest(List<(object When, object Then)> rows)
    {
        rows = [.. rows.Where(static row => row.When is not false && row.Then is not (Settled.Nothing or Settled.NotReached))];
        var holding = rows.Where(static row => row.When is true && row.Then is not Settled).Select(static row => row.Then).ToList();
        var highest = holding.Count == 0 ? null : holding.Aggregate(static (best, next) => Order(next, best) > 0 ? next : best);
        var disputed = rows.Exists(row => row.Then is Settled.Conflict || (row.When is Settled.Conflict && (highest is null || Order(row.Then, highest) > 0)));
        return disputed ? Settled.Conflict : highest ?? Settled.Nothing;
    }

    /// <summary>The value of the first row that holds, also where that is "no value"; a conflict about an earlier row is a conflict about the table.</summary>
    private static object First(List<(object When, object Then)> rows)
    {
        foreach (var (when, then) in rows)
        {
            switch (when)
            {
                case Settled.Conflict:
                    return Settled.Conflict;
                case true:
                    return then;
            }
        }

        return Settled.Nothing;
    }

    private static object EachOf(IEnumerable<object> conditions)
    {
        var all = conditions.ToList();
        return all.Contains(false) ? false : all.Contains(Settled.Conflict) ? Settled.Conflict : true;
    }

    private static object OneOf(IEnumerable<object> conditions)
    {
        var all = conditions.ToList();
        return all.Contains(true) ? true : all.Contains(Settled.Conflict) ? Settled.Conflict : false;
    }

    private static object SoMany(int count, IEnumerable<object> conditions)
    {
        // A conflict taken as "yes" and taken as "no": where that makes no difference there is none.
        var all = conditions.ToList();
        var least = all.Count(static of => of is true) >= count;
        var most = all.Count(static of => of is true or Settled.Conflict) >= count;
        return least == most ? least : Settled.Conflict;
    }

    private static int Order(object left, object right) => (left, right) switch
    {
        (LocalDate a, LocalDate b) => a.CompareTo(b),
        (int a, int b) => a.CompareTo(b),
        (Colour a, Colour b) => a.CompareTo(b),

        // The terms of the random graphs are counted in days only.
        (Period a, Period b) => a.Days.CompareTo(b.Days),
        _ => throw new ArgumentException($"{left} and {right}"),
    };

    private List<object> Elements(IQuantifier quantifier, Element? element)
    {
        var items = (IEnumerable<object>)Read(quantifier.List, element);
        return [.. items.Select(item => Of(quantifier.Body, new(quantifier.List.Path, item, element)))];
    }

    private object Read(IFact fact, Element? element)
    {
        object source = sample;
        if (fact.List is { } list)
        {
            var at = element;
            while (at is not null && at.List != list.Path)
            {
                at = at.Around;
            }

            source = at?.At ?? throw new InvalidOperationException($"There is no element of {list.Path} at hand.");
        }

        return Answers.Read(fact.Path, source) ?? throw new InvalidOperationException($"{fact.Path} is not known.");
    }
}
