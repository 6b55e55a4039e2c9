using Vc.Rules.Decisions;

namespace Vc.Rules.Statutes;

/// <summary>What article 67 Vw leaves room for. Fields without a value were not settled.</summary>
public sealed record Bevoegdheid67 : IOutcome
{
    /// <summary>Whether a declaration is possible because the section on the entry ban does not apply.</summary>
    public bool? Mogelijk { get; init; }

    /// <summary>Whether letter a holds.</summary>
    public bool? OnderA { get; init; }

    /// <summary>Whether letter b holds.</summary>
    public bool? OnderB { get; init; }

    /// <summary>Whether residence leaves room for letter c; danger is another question.</summary>
    public bool? VerblijfLaatOnderCToe { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Bevoegdheid67 Van2013(Results results)
    {
        return new()
        {
            Mogelijk = results.Settled(Vw_67_2013.Mogelijk),
            OnderA = results.Settled(Vw_67_2013.OnderdeelA),
            OnderB = results.Settled(Vw_67_2013.OnderdeelB),
            VerblijfLaatOnderCToe = results.Settled(Vw_67_2013.OnderdeelC),
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("mogelijk", new("Ongewenstverklaring mogelijk (geen afdeling over het inreisverbod)", "Declaration of undesirability possible (no section on the entry ban)"), Mogelijk);
        writer.Field("onderA", new("Herhaald feit uit de Vw (onder a)", "Repeated act under the Vw (letter a)"), OnderA);
        writer.Field("onderB", new("Veroordeling of tbs (onder b)", "Conviction or tbs (letter b)"), OnderB);
        writer.Field("verblijfLaatOnderCToe", new("Verblijf laat gevaar als grond toe (onder c)", "Residence leaves room for danger as a ground (letter c)"), VerblijfLaatOnderCToe);
    }
}
