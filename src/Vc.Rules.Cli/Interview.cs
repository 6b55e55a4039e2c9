using System.Globalization;
using Spectre.Console;
using Vc.Rules.Decisions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Kernel;

namespace Vc.Rules.Cli;

/// <summary>
/// Puts the questions that can still change the outcome, one a time, and takes a line for each. It reads lines and not keys, so that it also works through a pipe and with a screen reader.
/// </summary>
internal sealed class Interview(Func<Dossier, DecisionOnDate> decide, TextReader answers, TextWriter dialogue, Language language)
{
    private static readonly string[] Skip = ["?", "weet niet", "skip"];
    private static readonly string[] Back = ["<", "terug", "back"];
    private static readonly string[] Stop = ["stop"];

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(dialogue), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });

    // Where one was before each answer, and the questions that were passed over until then.
    private readonly Stack<(Dossier Dossier, IReadOnlyCollection<string> Passed)> _before = new();

    private sealed record Ask(IFact Fact, string Path, IReadOnlyList<Rules.Text> Factors);

    public (Dossier Dossier, DecisionOnDate Decision) Run(Dossier start)
    {
        var dossier = start;
        IReadOnlyCollection<string> passed = [];
        var decision = decide(dossier);
        Line(Say(
            "Antwoord op elke vraag met een regel. '?' slaat een vraag over, '<' gaat terug, 'stop' houdt op.",
            "Answer each question with a line. '?' passes a question over, '<' goes back, 'stop' ends."));
        while (Next(decision, passed) is { } ask)
        {
            Put(ask, decision, passed);
            if (answers.ReadLine()?.Trim() is not { } line || Stop.Contains(line, StringComparer.OrdinalIgnoreCase))
            {
                break;
            }

            if (Back.Contains(line, StringComparer.OrdinalIgnoreCase))
            {
                if (_before.Count == 0)
                {
                    Line(Say("Dit is de eerste vraag.", "This is the first question."));
                    continue;
                }

                (dossier, passed) = _before.Pop();
                decision = decide(dossier);
            }
            else if (Skip.Contains(line, StringComparer.OrdinalIgnoreCase))
            {
                _before.Push((dossier, passed));
                passed = [.. passed, ask.Path];
            }
            else if (Read(ask.Fact, line) is not { } value)
            {
                Line(Say($"Verwacht: {Expected(ask.Fact)}. Gevonden: '{line}'.", $"Expected: {Expected(ask.Fact)}. Found: '{line}'."));
            }
            else if (Try(dossier, ask, value) is var (next, then))
            {
                _before.Push((dossier, passed));
                (dossier, decision) = (next, then);
            }
        }

        return (dossier, decision);
    }

    private static Ask? Next(DecisionOnDate decision, IReadOnlyCollection<string> passed) =>
        Open(decision).FirstOrDefault(ask => !passed.Contains(ask.Path));

    private static IEnumerable<Ask> Open(DecisionOnDate decision) => decision.MissingFacts
        .Select(static missing => new Ask(missing.Fact, missing.Path, []))
        .Concat(decision.Candidates.SelectMany(static candidate => candidate.Judgements).Where(static call => call.Answer is null).GroupBy(static call => call.Path).Select(static group => new Ask(group.First().Fact, group.Key, group.First().Factors)));

    private (Dossier, DecisionOnDate)? Try(Dossier dossier, Ask ask, string value)
    {
        try
        {
            var next = DossierAnswers.With(dossier, ask.Fact, ask.Path, value);
            return (next, decide(next));
        }
        catch (DossierException impossible)
        {
            Refuse(impossible.Problems.Select(static problem => problem.ToString()));
        }
        catch (BadInputException impossible)
        {
            Refuse(impossible.Problems);
        }

        return null;
    }

    private void Refuse(IEnumerable<string> problems)
    {
        Line(Say("Dat kan niet samengaan met wat al bekend is:", "That cannot stand beside what is known already:"));
        foreach (var problem in problems)
        {
            Line("  - " + problem);
        }
    }

    private void Put(Ask ask, DecisionOnDate decision, IReadOnlyCollection<string> passed)
    {
        var left = Open(decision).Count(open => !passed.Contains(open.Path));
        var done = _before.Count;
        var needless = decision.Candidates.Min(static candidate => candidate.NotNeeded.Count);
        _console.Write(new Rule(Markup.Escape(Say(
            $"{Number(done)} beantwoord; {Number(left)} kunnen de uitkomst nog veranderen; {Number(needless)} zijn niet nodig",
            $"{Number(done)} answered; {Number(left)} can still change the outcome; {Number(needless)} are not needed"))) { Justification = Justify.Left });
        Line(ask.Fact.Question.In(language));
        foreach (var factor in ask.Factors)
        {
            Line($"  {Say("Weeg mee", "Weigh")}: {factor.In(language)}");
        }

        if (ask.Fact.Answer is IChoices choices && ask.Fact is not ListFact)
        {
            if (choices.Count <= MostListed)
            {
                foreach (var (option, i) in choices.Options.Select(static (option, i) => (option, i)))
                {
                    Line($"  {Number(i + 1)}. {option.Label.In(language)}");
                }
            }
        }

        Line($"  ({Expected(ask.Fact)}) [{ask.Path}]");
    }

    private const int MostListed = 40;

    private string Expected(IFact fact) => fact switch
    {
        ListFact => Say("het aantal; 0 als er geen zijn", "how many; 0 if there are none"),
        { Answer: IChoices { Count: <= MostListed } choices } => Say($"een nummer van 1 tot {Number(choices.Count)}, of het woord", $"a number from 1 to {Number(choices.Count)}, or the word"),
        { Answer: IChoices } => Say("het woord uit de lijst", "the word from the list"),
        { Answer: var kind } when kind == Kinds.YesNo => Say("ja of nee", "yes or no"),
        { Answer: var kind } when kind == Kinds.DateOrNotYet => Say("een datum als 2025-10-01, of 'nog niet'", "a date such as 2025-10-01, or 'not yet'"),
        { Answer: var kind } when kind == Kinds.Date => Say("een datum als 2025-10-01", "a date such as 2025-10-01"),
        _ => Say("een getal", "a number"),
    };

    /// <summary>The answer as it stands in a dossier; <c>null</c> where the line is none.</summary>
    private static string? Read(IFact fact, string line)
    {
        var number = int.TryParse(line, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read);
        if (fact is ListFact)
        {
            return number && read is >= 0 and <= 100 ? Number(read) : null;
        }

        if (fact.Answer is IChoices choices)
        {
            return number
                ? read >= 1 && read <= choices.Count ? choices.Options[read - 1].Name : null
                : choices.Options.FirstOrDefault(option => Is(line, option.Name, option.Label.Nl, option.Label.En))?.Name;
        }

        if (fact.Answer == Kinds.YesNo)
        {
            return Is(line, "ja", "j", "yes", "y") ? "true" : Is(line, "nee", "n", "no") ? "false" : null;
        }

        if (fact.Answer == Kinds.DateOrNotYet && Is(line, "nog niet", "not yet"))
        {
            return NodaTime.Text.LocalDatePattern.Iso.Format(Law.Dag.NogNiet);
        }

        return fact.Answer == Kinds.Number ? number ? Number(read) : null : Options.IsDate(line) ? line : null;
    }

    private static bool Is(string line, params string[] words) => words.Contains(line, StringComparer.OrdinalIgnoreCase);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Say(string nl, string en) => language == Language.Nl ? nl : en;

    private void Line(string text) => dialogue.WriteLine(text);
}
