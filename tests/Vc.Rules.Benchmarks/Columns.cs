using System.Numerics;
using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Kernel;

namespace Vc.Rules.Benchmarks;

/// <summary>
/// A trial: one question over a population by columns. Sixty-four cases stand beside each other as two words a condition, one for "yes" and one for "no"; what joins conditions is a few instructions for all of them.
/// What is not joined out of conditions (a fact, a date held against another, a list) is an atom, which has to be read case by case to fill its column.
/// </summary>
internal sealed class Columns
{
    private readonly Graph _graph;
    private readonly Question _question;
    private readonly Node[] _atoms;
    private readonly Step[] _steps;

    public Columns(Paragraph paragraph, Question question)
    {
        _graph = paragraph.Graph;
        _question = question;
        var atoms = new List<Node>();
        var joints = new List<Node>();
        var places = new Dictionary<Node, int>();
        Visit(_graph.Root(question));
        _atoms = [.. atoms];
        foreach (var joint in joints)
        {
            places[joint] = atoms.Count + places[joint];
        }

        _steps = [.. joints.Select(joint => new Step(joint switch { All => Joint.All, Any => Joint.Any, Not => Joint.Not, Norm => Joint.Norm, _ => Joint.Same }, [.. joint.Children.Select(child => places[child])]))];

        void Visit(Node node)
        {
            if (places.ContainsKey(node))
            {
                return;
            }

            if (node is All or Any or Not or Norm or Holds)
            {
                foreach (var child in node.Children)
                {
                    Visit(child);
                }

                places.Add(node, joints.Count);
                joints.Add(node);
            }
            else
            {
                places.Add(node, atoms.Count);
                atoms.Add(node);
            }
        }
    }

    private enum Joint
    {
        All,
        Any,
        Not,
        Norm,
        Same,
    }

    private readonly record struct Step(Joint Joint, int[] Of);

    public int Atoms => _atoms.Length;

    public int Joints => _steps.Length;

    /// <summary>The columns of a population: for each block of sixty-four cases the words of each atom, "yes" before "no".</summary>
    public ulong[][] Fill(Dossier[] population, LocalDate peildatum)
    {
        var blocks = new ulong[(population.Length + 63) / 64][];
        Span<Raw> memo = stackalloc Raw[_graph.Slots];
        for (var block = 0; block < blocks.Length; block++)
        {
            var words = blocks[block] = new ulong[2 * (_atoms.Length + _steps.Length)];
            for (var i = block * 64; i < Math.Min(population.Length, (block + 1) * 64); i++)
            {
                memo.Clear();
                var frame = new Frame(new(population[i], peildatum), memo, new Shortcut?[_graph.Nodes.Length]);
                for (var atom = 0; atom < _atoms.Length; atom++)
                {
                    var value = frame.Of(_atoms[atom]);
                    words[2 * atom] |= (value.IsYes ? 1UL : 0) << (i & 63);
                    words[(2 * atom) + 1] |= (value.IsNo ? 1UL : 0) << (i & 63);
                }
            }
        }

        return blocks;
    }

    /// <summary>How many cases come to "yes", to "no" and to neither by joining their columns.</summary>
    public (int Yes, int No) Count(ulong[][] blocks)
    {
        int yes = 0, no = 0;
        foreach (var words in blocks)
        {
            Join(words);
            yes += BitOperations.PopCount(words[^2]);
            no += BitOperations.PopCount(words[^1]);
        }

        return (yes, no);
    }

    private void Join(ulong[] words)
    {
        var at = 2 * _atoms.Length;
        foreach (var step in _steps)
        {
            ulong yes, no;
            var of = step.Of;
            var (firstYes, firstNo) = (words[2 * of[0]], words[(2 * of[0]) + 1]);
            switch (step.Joint)
            {
                case Joint.All:
                    (yes, no) = (firstYes, firstNo);
                    for (var i = 1; i < of.Length; i++)
                    {
                        yes &= words[2 * of[i]];
                        no |= words[(2 * of[i]) + 1];
                    }

                    break;
                case Joint.Any:
                    (yes, no) = (firstYes, firstNo);
                    for (var i = 1; i < of.Length; i++)
                    {
                        yes |= words[2 * of[i]];
                        no &= words[(2 * of[i]) + 1];
                    }

                    break;
                case Joint.Norm:
                    (yes, no) = (firstYes, firstNo);
                    for (var i = 1; i < of.Length; i++)
                    {
                        yes &= words[(2 * of[i]) + 1];
                        no |= words[2 * of[i]];
                    }

                    break;
                case Joint.Not:
                    (yes, no) = (firstNo, firstYes);
                    break;
                default:
                    (yes, no) = (firstYes, firstNo);
                    break;
            }

            words[at++] = yes;
            words[at++] = no;
        }
    }

    /// <summary>Holds the columns against the rule, case by case: wherever they settle a case the rule must say the same.</summary>
    public bool Agrees(Dossier[] population, LocalDate peildatum)
    {
        var blocks = Fill(population, peildatum);
        Count(blocks);
        for (var i = 0; i < population.Length; i++)
        {
            var words = blocks[i / 64];
            var (yes, no) = ((words[^2] >> (i & 63)) & 1, (words[^1] >> (i & 63)) & 1);
            var rule = _graph.Outcome(_question, new(population[i], peildatum));
            if ((yes == 1 && !rule.IsYes) || (no == 1 && !rule.IsNo))
            {
                return false;
            }
        }

        return true;
    }
}
