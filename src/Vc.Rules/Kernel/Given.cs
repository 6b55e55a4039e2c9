using NodaTime;

namespace Vc.Rules.Kernel;

/// <summary>What an evaluation starts from: the case, the date, and the answers that are supposed in place of the case's own.</summary>
internal readonly record struct Given(object Source, LocalDate Peildatum, Supposed? Supposed = null);

/// <summary>Where in a case an answer stands: a fact, and the positions in the lists around it; -1 where there is none.</summary>
internal readonly record struct Spot(string Path, int Outer, int Inner)
{
    public static Spot Of(IFact fact, in Frame frame) => fact.List switch
    {
        null => new(fact.Path, -1, -1),
        { List: { } outer } inner => new(fact.Path, frame.Position(outer), frame.Position(inner)),
        var list => new(fact.Path, frame.Position(list), -1),
    };
}

/// <summary>Answers that are supposed in place of a case's own. Unknown stands for an answer that is left out; a list can only be left out whole. Immutable.</summary>
internal sealed class Supposed
{
    private readonly Dictionary<Spot, Raw> _answers;

    private Supposed(Dictionary<Spot, Raw> answers) => _answers = answers;

    public static Supposed Nothing { get; } = new([]);

    public Supposed With(Spot spot, Raw answer) => new(new(_answers) { [spot] = answer });

    public Supposed Without(IEnumerable<Spot> spots)
    {
        var answers = new Dictionary<Spot, Raw>(_answers);
        foreach (var spot in spots)
        {
            answers[spot] = Raw.Unknown;
        }

        return new(answers);
    }

    public bool Find(Spot spot, out Raw answer) => _answers.TryGetValue(spot, out answer);

    public bool LeavesOut(Spot spot) => _answers.TryGetValue(spot, out var answer) && answer.IsOpen;
}
