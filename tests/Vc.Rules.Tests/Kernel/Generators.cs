using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vc.Rules.Kernel;
using Vc.Rules.Law;
using static Vc.Rules.Kernel.Drafting;

namespace Vc.Rules.Tests.Kernel;

/// <summary>A random question on a random sample.</summary>
/// <param name="Question">The question.</param>
/// <param name="Sample">The sample, mostly with gaps.</param>
/// <param name="Seed">For whatever is further chosen at random.</param>
internal sealed record Case(Question Question, Sample Sample, int Seed)
{
    public override string ToString() => $"{Environment.NewLine}  {Graphs.Describe(Question.Root)}{Environment.NewLine}  {Sample}{Environment.NewLine}  (seed {Seed})";
}

/// <summary>Random questions, of every kind of node, and random samples.</summary>
/// <param name="exact">
/// Only questions and samples on which the diagrams are complete: every comparison is between a leaf and something settled in the same place, or has no unknown date or number in it;
/// no unknown date or number is calculated with, folded, or weighed against other rows of a table; no list is unknown.
/// The date <c>end</c> and the numbers of parts and others are always known, so that there is something to compare with.
/// </param>
internal sealed class Generators(bool exact = false)
{
    private static readonly Gen<LocalDate> Days = Gen.Choose(-3, 3).Select(static days => Answers.Today.PlusDays(days));

    private static readonly Gen<int> Few = Gen.Choose(0, 3);

    private static readonly Gen<Period> Terms = Gen.Elements(Period.FromDays(1), Period.FromDays(2), Period.FromDays(4));

    private static readonly Gen<Colour> Hues = Gen.Elements(Colour.Red, Colour.Green, Colour.Blue);

    /// <summary>The lists whose elements are at hand, conditions that occur more than once, how deep in quantifiers we are, and whether unknown dates and numbers may be asked at all, and as values.</summary>
    private sealed record Scope(bool Item, bool Part, bool Other, Condition[] Shared, int Depth, bool Measures, bool MeasuredValues);

    /// <summary>Samples with gaps. A gap in a hundred answers is as likely as the percentage; also for whole lists if so wished.</summary>
    public Gen<Sample> Samples(int gaps, bool openLists)
    {
        var compared = exact ? 0 : gaps;
        var part = from fits in Or(Bool(), gaps)
                   from number in Or(Few, compared)
                   select new Part { Fits = fits, Number = number };
        var parts = Lists(part, 2, openLists);
        var item = from fits in Or(Bool(), gaps)
                   from colour in Or(Hues, gaps)
                   from day in Or(Days, gaps)
                   from number in Or(Few, gaps)
                   from inner in parts
                   select new Item { Fits = fits, Colour = colour, Day = day, Number = number, Parts = inner };
        return from a in Or(Bool(), gaps)
               from b in Or(Bool(), gaps)
               from c in Or(Bool(), gaps)
               from judged in Or(Bool(), gaps)
               from colour in Or(Hues, gaps)
               from begin in Or(Days, gaps)
               from end in Or(Days, compared)
               from number in Or(Few, gaps)
               from items in Lists(item, 3, openLists)
               from others in Lists(part, 2, openLists)
               select new Sample { A = a, B = b, C = c, Judged = judged, Colour = colour, Begin = begin, End = end, Number = number, Items = items, Others = others };
    }

    public Gen<Question> Questions() => Gen.Sized(size => QuestionOf(Math.Max(2, size)));

    public Arbitrary<Case> Cases(int gaps, bool openLists, Func<Case, Case>? prepare = null)
    {
        var cases = from question in Questions()
                    from sample in Samples(gaps, openLists)
                    from seed in Gen.Choose(0, int.MaxValue - 1)
                    select (prepare ?? (static same => same))(new Case(question, sample, seed));
        return Arb.From(cases, Smaller);
    }

    private static IEnumerable<Case> Smaller(Case found)
    {
        foreach (var question in Graphs.Smaller(found.Question))
        {
            yield return found with { Question = question };
        }

        foreach (var answer in Answers.In(found.Sample.Copy()))
        {
            var sample = found.Sample.Copy();
            var own = Answers.In(sample).First(same => same.Path == answer.Path);
            switch (answer.Get())
            {
                case List<Item> { Count: > 0 } items:
                    for (var i = 0; i < items.Count; i++)
                    {
                        own.Set(items.Where((_, at) => at != i).ToList());
                        yield return found with { Sample = sample.Copy() };
                    }

                    break;
                case List<Part> { Count: > 0 } parts:
                    for (var i = 0; i < parts.Count; i++)
                    {
                        own.Set(parts.Where((_, at) => at != i).ToList());
                        yield return found with { Sample = sample.Copy() };
                    }

                    break;
            }
        }
    }

    private static Gen<bool> Bool() => Gen.Elements(true, false);

    private static Gen<T?> Or<T>(Gen<T> known, int gaps)
        where T : struct => Gen.Frequency((gaps, Gen.Constant((T?)null)), (100 - gaps, known.Select(static value => (T?)value)));

    private static Gen<IReadOnlyList<T>?> Lists<T>(Gen<T> element, int most, bool open) => Gen.Frequency(
        (open ? 2 : 0, Gen.Constant((IReadOnlyList<T>?)null)),
        (5, Gen.Choose(0, most).SelectMany(count => Gen.ListOf(element, count)).Select(static list => (IReadOnlyList<T>?)list.ToList())));

    /// <summary>One of some generators, by weight; only the one that is picked is made.</summary>
    private static Gen<T> Pick<T>(params (int Weight, Func<Gen<T>> Gen)[] from) => Gen.Choose(1, from.Sum(static of => of.Weight)).SelectMany(at =>
    {
        var i = 0;
        for (; at > from[i].Weight; i++)
        {
            at -= from[i].Weight;
        }

        return from[i].Gen();
    });

    private static Gen<Provision> Because() => Gen.Fresh(Graphs.Because);

    private Gen<Question> QuestionOf(int size) =>
        from shared in Gen.ArrayOf(Pick<Condition>((1, () => ConditionOf(Math.Max(1, size / 3), new(false, false, false, [], Frame.Depth - 1, true, true)))), 2)
        let scope = new Scope(false, false, false, shared, 0, true, true)
        from question in Pick(
            (5, () => ConditionOf(size, scope).Select(static answer => (Question)Asks("q", "?", "?", answer))),
            (2, () => Limited(ColourOf(size, scope), scope)),
            (2, () => Limited(DateOf(size, scope), scope)),
            (2, () => Limited(TermOf(size, scope), scope)),
            (2, () => Limited(NumberOf(size, scope), scope)),
            (1, () => Limited(PlacesOf(size, scope), scope)))
        select question;

    private Gen<Question> Limited<T>(Gen<Value<T>> values, Scope scope) =>
        from value in values
        from times in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)))
        from reached in Gen.ArrayOf(ConditionOf(2, scope), times)
        select (Question)reached.Aggregate(Asks("q", "?", "?", value), static (question, when) => question.When(when));

    private Gen<Condition> ConditionOf(int size, Scope scope)
    {
        if (size <= 1)
        {
            return LeafOf(scope);
        }

        Gen<Condition> Half() => ConditionOf(size / 2, scope);
        Gen<Condition[]> Three() => Gen.ArrayOf(ConditionOf(size / 3, scope), 3);
        return Pick(
            (2, () => LeafOf(scope)),
            (3, () => Gen.Two(Half()).Select(static of => of.Item1 & of.Item2)),
            (2, () => Three().Select(static of => of[0] & of[1] & of[2])),
            (3, () => Gen.Two(Half()).Select(static of => of.Item1 | of.Item2)),
            (1, () => Three().Select(static of => of[0] | of[1] | of[2])),
            (3, () => ConditionOf(size - 1, scope).Select(static of => !of)),
            (2, () => from count in Gen.Choose(0, 3) from of in Three() select AtLeast(count, of)),
            (3, () => NormOf(size - 1, scope).Select(static norm => (Condition)norm)),
            (4, () => Quantify(size, scope)),
            (2, () => exact ? CompareWithSettled(DateLeaf(scope, scope.Measures), SettledDate()) : Compare(Gen.Two(DateOf(size / 2, scope)))),
            (2, () => exact ? CompareSettledNumbers(scope) : Compare(Gen.Two(NumberOf(size / 2, scope)))),
            (1, () => Compare(Gen.Two(TermOf(size / 2, Unmeasured(scope))))),
            (1, () => Compare(Gen.Two(ColourOf(size / 2, Unmeasured(scope))))),
            (1, () => from value in ColourOf(size - 1, Unmeasured(scope)) from hues in Gen.ArrayOf(Hues, 2) select value.Is(hues)),
            (1, () => from value in exact ? NumberLeaf(scope, scope.Measures) : NumberOf(size - 1, scope) from number in Few select value.Is(number)),
            (1, () => from value in exact ? DateLeaf(scope, scope.Measures) : DateOf(size - 1, scope) from day in Days select value.Is(day)));
    }

    /// <summary>In exact graphs: nothing that can be an unknown date or number.</summary>
    private Scope Unmeasured(Scope scope) => exact ? scope with { Measures = false, MeasuredValues = false, Shared = [] } : scope;

    /// <summary>In exact graphs: no unknown date or number as a value; conditions may ask for them.</summary>
    private Scope UnmeasuredValues(Scope scope) => exact ? scope with { MeasuredValues = false } : scope;

    private static Gen<Condition> LeafOf(Scope scope)
    {
        List<Condition> facts = [Answers.A, Answers.B, Answers.C, Answers.Judged];
        List<(int, Gen<Condition>)> leaves = [(4, Gen.Elements(facts.ToArray())), (1, Hues.Select(static hue => Answers.Colour.Is(hue))), (1, Hues.Select(static hue => Answers.Colour < hue))];
        if (scope.Measures)
        {
            leaves.Add((1, from day in Days from other in Bool() select other ? Answers.Begin >= day : Answers.Begin < day));
            leaves.Add((1, Few.Select(static few => Answers.Number > few)));
        }

        if (scope.Shared.Length > 0 && scope.Depth < Frame.Depth)
        {
            leaves.Add((4, Gen.Elements(scope.Shared)));
        }

        if (scope.Item)
        {
            leaves.Add((4, Gen.Constant((Condition)Answers.ItemFits)));
            leaves.Add((2, Hues.Select(static hue => Answers.ItemColour.Is(hue))));
            if (scope.Measures)
            {
                leaves.Add((2, Days.Select(static day => Answers.ItemDay <= day)));
                leaves.Add((2, Few.Select(static few => Answers.ItemNumber >= few)));
            }
        }

        if (scope.Part)
        {
            leaves.Add((6, Gen.Constant((Condition)Answers.PartFits)));
            leaves.Add((scope.Measures ? 3 : 0, Few.Select(static few => Answers.PartNumber < few)));
        }

        if (scope.Other)
        {
            leaves.Add((6, Gen.Constant((Condition)Answers.OtherFits)));
            leaves.Add((scope.Measures ? 3 : 0, Few.Select(static few => Answers.OtherNumber < few)));
        }

        return Gen.Frequency(leaves);
    }

    private Gen<Norm> NormOf(int size, Scope scope) =>
        from when in ConditionOf(size / 2, scope)
        from count in size < 3 ? Gen.Constant(0) : Gen.Choose(0, 2)
        from exceptions in Gen.ArrayOf(NormOf(Math.Max(1, size / 3), scope), count)
        from norm in Gen.Fresh(() => Graphs.N(when, exceptions))
        select norm;

    /// <summary>The lists that can be opened here, each with what is then at hand: also one beside another, and again a list that is open already, where then nothing else is at hand.</summary>
    private static List<(ListFact List, Scope Inside)> Lists(Scope scope)
    {
        if (scope.Depth == Frame.Depth)
        {
            return [];
        }

        var inside = scope with { Depth = scope.Depth + 1 };
        List<(ListFact, Scope)> lists =
        [
            (Answers.Items, inside with { Item = true, Part = false, Other = scope.Other && !scope.Item }),
            (Answers.Others, inside with { Other = true, Item = scope.Item && !scope.Other, Part = scope.Part && !scope.Other }),
        ];
        if (scope.Item && !scope.Part)
        {
            lists.AddRange([(Answers.Parts, inside with { Part = true }), (Answers.Parts, inside with { Part = true })]);
        }

        return lists;
    }

    private Gen<Condition> Quantify(int size, Scope scope)
    {
        var lists = Lists(scope);
        return lists.Count == 0 ? LeafOf(scope) :
            from list in Gen.Elements(lists.ToArray())
            from condition in ConditionOf(size - 1, list.Inside)
            from quantified in Gen.Elements(Some(list.List, condition), Each(list.List, condition), AtLeast(1, list.List, condition), AtLeast(2, list.List, condition))
            select quantified;
    }

    private static Gen<Condition> Compare<T>(Gen<(Value<T> Left, Value<T> Right)> values) =>
        from two in values
        from condition in Gen.Elements(two.Left < two.Right, two.Left <= two.Right, two.Left > two.Right, two.Left >= two.Right, two.Left.Is(two.Right))
        select condition;

    private static Gen<Condition> CompareWithSettled<T>(Gen<Value<T>> leaf, Gen<Value<T>> settled) => Compare(
        from one in leaf
        from other in settled
        from turned in Bool()
        select turned ? (other, one) : (one, other));

    private static Gen<Value<LocalDate>> SettledDate() =>
        from date in DateLeaf(new(false, false, false, [], 0, false, false), false)
        from term in Terms
        from sum in Gen.Fresh(() => Graphs.After(date, new Constant<Period>(Kinds.Term, term)))
        from settled in Gen.Elements(date, sum)
        select settled;

    /// <summary>A number of the case or of an item against what is settled there; or two settled numbers.</summary>
    private static Gen<Condition> CompareSettledNumbers(Scope scope)
    {
        var outer = scope with { Part = false, Other = false };
        List<Gen<Condition>> gens = [CompareWithSettled(SettledNumber(scope, scope.Item && !scope.Part), SettledNumber(scope, scope.Item && !scope.Part))];
        if (scope.Measures)
        {
            gens.Add(CompareWithSettled(Gen.Constant<Value<int>>(Answers.Number), SettledNumber(outer with { Item = false }, parts: false)));
        }

        if (scope.Measures && scope.Item)
        {
            gens.Add(CompareWithSettled(Gen.Constant<Value<int>>(Answers.ItemNumber), SettledNumber(outer, parts: !scope.Part)));
        }

        return Gen.OneOf(gens.ToArray());
    }

    private static Gen<Value<int>> SettledNumber(Scope scope, bool parts)
    {
        var leaf = NumberLeaf(scope, false);
        List<Value<int>> folds = [];
        if (scope.Depth < Frame.Depth)
        {
            folds.AddRange([Sum(Answers.Others, Answers.OtherNumber), Count(Answers.Others, Answers.OtherNumber > 1)]);
            folds.AddRange(parts ? [Sum(Answers.Parts, Answers.PartNumber), Latest(Answers.Parts, Answers.PartNumber)] : []);
        }

        return folds.Count == 0 ? leaf : Gen.Frequency((3, leaf), (1, Gen.Elements(folds.ToArray())));
    }

    /// <summary>A date; not one that exact samples leave unknown unless <paramref name="measured"/>.</summary>
    private static Gen<Value<LocalDate>> DateLeaf(Scope scope, bool measured)
    {
        List<Value<LocalDate>> facts = [Answers.End, Peildatum];
        facts.AddRange(measured ? [Answers.Begin, Answers.Begin] : []);
        facts.AddRange(measured && scope.Item ? [Answers.ItemDay, Answers.ItemDay, Answers.ItemDay] : []);
        return Gen.Frequency<Value<LocalDate>>((3, Gen.Elements(facts.ToArray())), (1, Days.Select(static day => (Value<LocalDate>)new Constant<LocalDate>(Kinds.Date, day))));
    }

    /// <summary>A number; not one that exact samples leave unknown unless <paramref name="measured"/>.</summary>
    private static Gen<Value<int>> NumberLeaf(Scope scope, bool measured)
    {
        List<Value<int>> facts = measured ? [Answers.Number] : [];
        facts.AddRange(measured && scope.Item ? [Answers.ItemNumber, Answers.ItemNumber] : []);
        facts.AddRange(scope.Part ? [Answers.PartNumber, Answers.PartNumber] : []);
        facts.AddRange(scope.Other ? [Answers.OtherNumber, Answers.OtherNumber] : []);
        var constant = Few.Select(static few => (Value<int>)new Constant<int>(Kinds.Number, few));
        return facts.Count == 0 ? constant : Gen.Frequency((3, Gen.Elements(facts.ToArray())), (1, constant));
    }

    private Gen<Value<Colour>> ColourOf(int size, Scope scope)
    {
        List<Value<Colour>> facts = [Answers.Colour];
        if (scope.Item)
        {
            facts.AddRange([Answers.ItemColour, Answers.ItemColour]);
        }

        return ValueOf(size, scope, Gen.OneOf(Gen.Elements(facts.ToArray()), Hues.Select(static hue => (Value<Colour>)new Constant<Colour>(Answers.Colours, hue))), ColourOf, []);
    }

    private Gen<Value<LocalDate>> DateOf(int size, Scope scope)
    {
        var leaf = DateLeaf(scope, scope.MeasuredValues);
        return ValueOf(size, scope, leaf, DateOf, [(3, () =>
            from date in size > 3 ? DateOf(size / 2, UnmeasuredValues(scope)) : DateLeaf(scope, !exact)
            from term in TermOf(size / 3, scope)
            from sum in Gen.Fresh(() => Graphs.After(date, term))
            select sum)]);
    }

    private Gen<Value<Period>> TermOf(int size, Scope scope) =>
        ValueOf(size, scope, Terms.Select(static term => (Value<Period>)new Constant<Period>(Kinds.Term, term)), TermOf, []);

    private Gen<Value<int>> NumberOf(int size, Scope scope)
    {
        var leaf = NumberLeaf(scope, scope.MeasuredValues);
        List<(int, Func<Gen<Value<int>>>)> more = [(2, () => from one in NumberLeaf(scope, !exact) from other in NumberLeaf(scope, !exact) from sum in Gen.Fresh(() => Graphs.Plus(one, other)) select sum)];
        if (Lists(scope) is { Count: > 0 } lists)
        {
            more.Add((2, () => from list in Gen.Elements(lists.ToArray()) from number in NumberOf(Math.Min(2, size / 2), UnmeasuredValues(list.Inside)) select Sum(list.List, number)));
            more.Add((2, () => from list in Gen.Elements(lists.ToArray()) from condition in ConditionOf(size / 2, list.Inside) select Count(list.List, condition)));
            more.Add((3, () => from list in Gen.Elements(lists.ToArray())
                               from first in DateOf(1, UnmeasuredValues(list.Inside))
                               from last in DateOf(Math.Min(2, size / 2), UnmeasuredValues(list.Inside))
                               from condition in ConditionOf(size / 2, list.Inside)
                               from covered in Gen.Fresh(() => Graphs.Covered(list.List, Stretch(first, last, Peildatum).OnlyWhen(condition)))
                               select covered));
        }

        return ValueOf(size, scope, leaf, NumberOf, [.. more]);
    }

    private Gen<Value<IReadOnlyList<Pinpoint>>> PlacesOf(int size, Scope scope)
    {
        var all = from count in Gen.Choose(1, 3)
                  from norms in Gen.ArrayOf(NormOf(size / count, scope), count)
                  select AllThatHold(norms);
        return size <= 2 ? all : Pick((3, () => all), (1, () => from value in all from condition in ConditionOf(size / 2, scope) select value.OnlyWhen(condition)));
    }

    private Gen<Value<T>> ValueOf<T>(int size, Scope scope, Gen<Value<T>> leaf, Func<int, Scope, Gen<Value<T>>> self, (int, Func<Gen<Value<T>>>)[] more)
    {
        if (size <= 1)
        {
            return leaf;
        }

        Gen<Row<T>[]> Rows(Scope values) =>
            from count in Gen.Choose(1, 3)
            from rows in Gen.ArrayOf(from norm in NormOf(size / 3, scope) from other in ConditionOf(size / 3, scope) from bare in Gen.Choose(0, 3) from value in self(size / 3, values) select (bare == 0 ? other : norm).Gives(value), count)
            select rows;

        List<(int, Func<Gen<Value<T>>>)> gens = [(6, () => leaf), .. more.Select(static of => (of.Item1 * 2, of.Item2))];
        gens.Add((4, () => from value in self(size / 2, scope) from condition in ConditionOf(size / 2, scope) select value.OnlyWhen(condition)));
        gens.Add((3, () => Rows(UnmeasuredValues(scope)).Select(static rows => (Value<T>)ExactlyOne(rows))));
        gens.Add((3, () => Rows(scope).Select(static rows => (Value<T>)InOrder(rows))));
        gens.Add((3, () => from rows in Rows(UnmeasuredValues(scope)) from because in Because() select (Value<T>)Highest(because, rows)));
        if (Lists(scope) is { Count: > 0 } lists)
        {
            gens.Add((4, () =>
                from list in Gen.Elements(lists.ToArray())
                from value in self(size / 2, UnmeasuredValues(list.Inside))
                from latest in Bool()
                select latest ? Latest(list.List, value) : Earliest(list.List, value)));
        }

        return Pick(gens.ToArray());
    }
}
