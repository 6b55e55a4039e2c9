using System.Text;
using FluentAssertions;
using Vc.Rules.Circulaire;
using Vc.Rules.Kernel;
using Vc.Rules.Tests.Snapshots;
using Xunit;

namespace Vc.Rules.Tests.Mutation;

/// <summary>Whether the worked examples show each norm at work: in the chain of one it holds, and of an exception or a ground there is also one in which it does not.</summary>
public class NormExampleTests
{
    private readonly record struct Shown(bool Holding, bool Failing);

    /// <summary>Exceptions that never come into a chain: the norm that they set aside fails in those cases by its own condition, which is cited. The reviewed findings of the rule check say of each that the text says both.</summary>
    private static readonly string[] NeverInAChain =
    [
        "A4/3.7.3@Stcrt. 2013, 6442#AdC.1.1",
        "A4/3.7.3@Stcrt. 2013, 6442#AdC.1.2",
        "A4/3.7.3@Stcrt. 2013, 6442#AdC.2",
        "IND/terugkeerbesluit@IND-pagina Terugkeerbesluit#MetInreisverbod.1.s8",
    ];

    /// <summary>The list beside this file has every norm of which no example shows that. It may only become shorter: a new norm comes with its examples. It is written anew when examples are added.</summary>
    [Fact]
    public void Norms_without_an_example()
    {
        var shown = new Dictionary<string, Shown>();
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs)
        {
            // The norms that the paragraph can cite, those of the texts it builds on included; once each was shown, its other examples add nothing.
            var open = paragraph.Graph.Nodes.Select(static node => node.States).OfType<Provision>().Distinct().ToList();
            foreach (var (dossier, on) in WorkedExamples.Gathered.Of(paragraph))
            {
                open.RemoveAll(norm => Lacks(norm) is null);
                if (open.Count == 0)
                {
                    break;
                }

                var decision = paragraph.Decide(dossier, on);
                foreach (var citation in decision.Citations)
                {
                    Note(citation.Provision, citation.Holds);
                }

                // What was tried and carried nothing is an example of not holding, but none of holding.
                foreach (var citation in decision.Considered.Where(static citation => citation.Holds == Truth.No))
                {
                    Note(citation.Provision, Truth.No);
                }
            }
        }

        var lacking = new StringBuilder();
        var never = new List<string>();
        var all = 0;
        var lack = 0;
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs)
        {
            foreach (var norm in paragraph.Norms.Where(static norm => norm.Role != Role.Explanation))
            {
                all++;
                if (Lacks(norm) is { } missing)
                {
                    if (NeverInAChain.Contains(Key(norm)))
                    {
                        never.Add(Key(norm));
                        continue;
                    }

                    lack++;
                    lacking.Append(Key(norm)).Append(": ").Append(missing).Append('\n');
                }
            }
        }

        all.Should().BeGreaterThan(1000).And.BeGreaterThan(lack * 2, "most norms have their examples");
        never.Should().BeEquivalentTo(NeverInAChain);
        Snapshot.Verify(lacking.ToString());

        string? Lacks(Provision norm)
        {
            var examples = shown.GetValueOrDefault(Key(norm));
            return (examples.Holding, Failing: examples.Failing || norm.Role is not (Role.Exception or Role.Ground)) switch
            {
                (false, false) => "in no example it is tried to an end",
                (false, true) => "in no example it holds",
                (true, false) => "in no example it does not hold",
                _ => null,
            };
        }

        void Note(Provision norm, Truth holds)
        {
            var before = shown.GetValueOrDefault(Key(norm));
            shown[Key(norm)] = new(before.Holding || holds == Truth.Yes, before.Failing || holds == Truth.No);
        }
    }

    private static string Key(Provision norm) => $"{norm.Version!.Id}#{norm.Key}";
}
