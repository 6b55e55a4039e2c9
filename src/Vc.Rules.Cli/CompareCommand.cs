using System.CommandLine;
using NodaTime;
using Vc.Rules.Circulaire;
using Vc.Rules.Comparing;
using Vc.Rules.Json;

namespace Vc.Rules.Cli;

/// <summary><c>vc compare</c>: holds two texts of one subject side by side.</summary>
internal static class CompareCommand
{
    public const string Name = "compare";

    public static string[] Examples =>
    [
        "vc compare A2/12.6 --from 2015-01-01 --to 2025-12-01",
        "vc compare A4/3.1 --from 2013-05-01 --to 2014-05-01 --dossiers cases --output markdown",
    ];

    public static Command Create()
    {
        var paragraph = new Argument<string>("PARAGRAPH") { Description = "A number such as A2/12.6, read as on the second date, or a subject such as opneming-van-signaleringen." };
        var from = Options.Date("--from", "The first date (ISO, such as 2015-01-01).");
        from.Required = true;
        var to = Options.Date("--to", "The second date.");
        to.Required = true;
        var dossiers = new Option<string[]>("--dossiers") { Description = "Cases to decide by both texts: JSON files, or directories with them.", HelpName = "FILE|DIR", AllowMultipleArgumentsPerToken = true };
        var on = Options.On("The reference date of the cases, the same for both texts, so that only the law differs (default: the second date).");
        var output = Options.Output(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown);
        var language = Options.Language();
        var command = new Command(Name, "Compares the texts of a subject on two dates, and what cases come to by each.") { paragraph, from, to, dossiers, on, output, language };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(paragraph);
            EvaluateCommand.Versions(name);
            var comparison = Vreemdelingencirculaire.Compare(name, parsed.GetRequiredValue(from)!.Value, parsed.GetRequiredValue(to)!.Value);
            var cases = Cases(comparison, parsed.GetValue(dossiers) ?? [], parsed.GetValue(on));
            var words = parsed.GetValue(language);
            parsed.InvocationConfiguration.Output.Write(parsed.GetValue(output) switch
            {
                OutputFormat.Json => ComparisonJson.Write(comparison, cases) + "\n",
                OutputFormat.Markdown => comparison.ToMarkdown(words, cases),
                _ => comparison.Explain(words, cases),
            });
            return (int)(comparison is { Older: null } or { Newer: null } ? ExitCode.NotApplicable : ExitCode.Done);
        });
        return command;
    }

    private static List<CaseComparison> Cases(TextComparison comparison, IEnumerable<string> names, LocalDate? on)
    {
        var files = names.SelectMany(Files).ToList();
        if (comparison.Older is null || comparison.Newer is null)
        {
            return [];
        }

        var cases = new List<CaseComparison>();
        var problems = new List<string>();
        foreach (var file in files)
        {
            try
            {
                cases.Add(DossierInput.Checked(() => comparison.Of(Path.GetFileNameWithoutExtension(file), DossierInput.Read(file, Stream.Null), on)));
            }
            catch (BadInputException bad)
            {
                problems.AddRange(bad.Problems.Select(problem => problem.StartsWith(DossierInput.Prefix, StringComparison.Ordinal) ? $"--dossiers: {problem[DossierInput.Prefix.Length..]}" : $"{file}: {problem}"));
            }
        }

        return problems.Count > 0 ? throw new BadInputException(problems) : cases;
    }

    private static IEnumerable<string> Files(string name)
    {
        if (!Directory.Exists(name))
        {
            return [name];
        }

        var files = Directory.GetFiles(name, "*.json").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new BadInputException($"--dossiers: '{name}' has no files *.json");
    }
}
