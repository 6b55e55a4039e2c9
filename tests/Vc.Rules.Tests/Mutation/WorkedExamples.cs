using System.Reflection;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Xunit;
using Xunit.Sdk;

namespace Vc.Rules.Tests.Mutation;

/// <summary>The cases that the examples put to each paragraph, gathered by running them.</summary>
internal sealed class WorkedExamples
{
    // The examples of A3/1.1 stand in three classes.
    private static readonly string[] Names = ["Examples", "Countries", "Elsewhere"];

    private static readonly Lazy<WorkedExamples> Once = new(Gather);

    private readonly Dictionary<string, List<(Dossier Dossier, LocalDate On)>> _cases = [];

    private WorkedExamples()
    {
    }

    /// <summary>The examples, run once for every test that asks.</summary>
    public static WorkedExamples Gathered => Once.Value;

    public IReadOnlyList<(Dossier Dossier, LocalDate On)> Of(Paragraph paragraph) => _cases.GetValueOrDefault(paragraph.Version.Id) ?? [];

    /// <summary>Runs the examples on this thread; what they assert is their own affair.</summary>
    private static WorkedExamples Gather()
    {
        var gathered = new WorkedExamples();
        var own = Environment.CurrentManagedThreadId;
        foreach (var paragraph in Vreemdelingencirculaire.Paragraphs)
        {
            var seen = new HashSet<(Dossier, LocalDate)>();
            var cases = gathered._cases[paragraph.Version.Id] = [];
            paragraph.Witness = (dossier, on) =>
            {
                if (Environment.CurrentManagedThreadId == own && seen.Add((dossier, on)))
                {
                    cases.Add((dossier, on));
                }
            };
        }

        try
        {
            foreach (var type in typeof(WorkedExamples).Assembly.GetTypes().Where(static type => Array.Exists(Names, name => type.Name.EndsWith(name, StringComparison.Ordinal)) && type.IsPublic && type.Namespace!.Split('.') is [_, _, _, "Circulaire" or "Statutes", ..]))
            {
                Run(type);
            }
        }
        finally
        {
            foreach (var paragraph in Vreemdelingencirculaire.Paragraphs)
            {
                paragraph.Witness = null;
            }
        }

        return gathered;
    }

    private static void Run(Type type)
    {
        foreach (var method in type.GetMethods().Where(static method => method.GetCustomAttribute<FactAttribute>() is not null))
        {
            var rows = method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method)).DefaultIfEmpty([]);
            var test = method.IsStatic ? null : Activator.CreateInstance(type);
            foreach (var row in rows)
            {
                try
                {
                    method.Invoke(test, Filled(row, method));
                }
                catch (TargetInvocationException)
                {
                    // It is reported where the example itself runs.
                }
            }

            (test as IDisposable)?.Dispose();
        }
    }

    private static object?[] Filled(object?[] row, MethodInfo method) =>
        [.. method.GetParameters().Select((parameter, i) => i < row.Length ? row[i] : parameter.DefaultValue)];
}
