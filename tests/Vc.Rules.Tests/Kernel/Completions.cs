using Vc.Rules.Kernel;

namespace Vc.Rules.Tests.Kernel;

/// <summary>
/// The completions of a sample as far as a question reads it, and what follows from them by definition. An unknown date or number is tried at every day and every number
/// in a window around everything in play; the random graphs and samples are made to fit into it.
/// </summary>
internal sealed class Completions
{
    private static readonly object[] Dates = [.. Enumerable.Range(-20, 41).Select(static days => (object)Answers.Today.PlusDays(days))];

    private static readonly object[] Numbers = [.. Enumerable.Range(-15, 41).Cast<object>()];

    private readonly Question _question;
    private readonly HashSet<string> _facts;

    public Completions(Question question, Sample sample)
    {
        _question = question;
        _facts = [.. Graphs.Facts(Graphs.Nodes(question.Root))];
        Partial = sample.Copy();
        Unknowns = [.. Read.Where(static answer => answer.Get() is null)];
    }

    /// <summary>A copy of the sample; fill it in as you like.</summary>
    public Sample Partial { get; }

    /// <summary>The answers that the question reads.</summary>
    public IEnumerable<Answer> Read => Answers.In(Partial).Where(answer => _facts.Contains(answer.Fact));

    /// <summary>The answers that the question reads and the sample leaves open.</summary>
    public IReadOnlyList<Answer> Unknowns { get; }

    public bool HasUnknownList => Unknowns.Any(static answer => answer.IsList);

    /// <summary>How many completions there are without those of unknown lists.</summary>
    public double Count => Unknowns.Where(static answer => !answer.IsList).Aggregate(1d, (product, answer) => product * Domain(answer).Length);

    public static object[] Domain(Answer answer) => answer.Fact[(answer.Fact.LastIndexOf('.') + 1)..] switch
    {
        "colour" => [Colour.Red, Colour.Green, Colour.Blue],
        "begin" or "end" or "day" => Dates,
        "number" => Numbers,
        _ => [false, true],
    };

    /// <summary>The value that every completion gives, or <c>null</c>; and the places of the answers that can still change it.</summary>
    public (object? Settled, SortedSet<string> Relevant) ByDefinition()
    {
        var domains = Unknowns.Select(Domain).ToArray();
        var values = new object[(int)Count];
        var reference = new ReferenceEvaluator(Partial, Answers.Today);
        for (var at = 0; at < values.Length; at++)
        {
            var rest = at;
            for (var i = 0; i < domains.Length; i++)
            {
                Unknowns[i].Set(domains[i][rest % domains[i].Length]);
                rest /= domains[i].Length;
            }

            values[at] = reference.ValueOf(_question.Root);
        }

        foreach (var unknown in Unknowns)
        {
            unknown.Set(null);
        }

        var relevant = new SortedSet<string>(StringComparer.Ordinal);
        var stride = 1;
        for (var i = 0; i < domains.Length; i++)
        {
            // Compare each completion with the one that differs only in this answer, being the first.
            for (var at = 0; at < values.Length; at++)
            {
                if (!values[at].Equals(values[at - (at / stride % domains[i].Length * stride)]))
                {
                    relevant.Add(Unknowns[i].Path);
                    break;
                }
            }

            stride *= domains[i].Length;
        }

        return (Array.TrueForAll(values, value => value.Equals(values[0])) ? values[0] : null, relevant);
    }

    /// <summary>Fills in every open answer at random; an unknown list with 0 to 3 elements.</summary>
    public void Complete(Random random)
    {
        while (Read.Where(static answer => answer.Get() is null).ToList() is { Count: > 0 } open)
        {
            foreach (var answer in open)
            {
                Fill(answer, random);
            }
        }
    }

    /// <summary>Fills in one answer at random; a list with 0 to 3 elements of which nothing is known.</summary>
    public static void Fill(Answer answer, Random random)
    {
        if (answer.IsList)
        {
            var count = random.Next(4);
            answer.Set(answer.Fact == "items" ? Enumerable.Range(0, count).Select(static _ => new Item()).ToList() : Enumerable.Range(0, count).Select(static _ => new Part()).ToList());
        }
        else
        {
            // Half of the dates and numbers lie close to those in play, where most is decided.
            var domain = Domain(answer);
            var near = domain.Length > 20 && random.Next(2) == 0;
            answer.Set(near ? domain[(domain == Dates ? 16 : 12) + random.Next(9)] : domain[random.Next(domain.Length)]);
        }
    }

    public object ValueOfCompleted() => new ReferenceEvaluator(Partial, Answers.Today).ValueOf(_question.Root);
}
