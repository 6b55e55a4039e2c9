using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Circulaire;

/// <summary>Which of several questions, each asked by itself, have the answer yes, and which are still open: a list that can be settled for a part.</summary>
/// <param name="Ja">What is settled to be there, in the order of the text.</param>
/// <param name="Open">What is not settled to be there or not.</param>
internal sealed record DeelsVastgesteld<T>(Lijst<T> Ja, Lijst<T> Open)
    where T : class
{
    public static DeelsVastgesteld<T> Van(Results results, params (T What, Question<bool> Question)[] asked) => new(
        [.. asked.Where(one => results.Yes(one.Question)).Select(static one => one.What)],
        [.. asked.Where(one => results.Open(one.Question)).Select(static one => one.What)]);

    /// <summary>Writes both lists.</summary>
    public void Write(IOutcomeWriter writer, (string Name, Text Label) ja, (string Name, Text Label) open, Func<T, (string Value, Text Shown)> inWords)
    {
        writer.Values(ja.Name, ja.Label, ZolangVaststaat(Ja, Open, inWords));
        writer.Values(open.Name, open.Label, Open.Count == 0 ? null : [.. Open.Select(inWords)]);
    }

    /// <summary>What is written of the things that are settled. While something is open that is nothing rather than an empty list, which would say that there are none.</summary>
    public static IReadOnlyList<(string Value, Text Shown)>? ZolangVaststaat(Lijst<T> vast, Lijst<T> open, Func<T, (string Value, Text Shown)> inWords) =>
        vast.Count == 0 && open.Count > 0 ? null : [.. vast.Select(inWords)];
}
