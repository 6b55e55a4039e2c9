using NodaTime;
using Vc.Rules.Decisions;
using Vc.Rules.Kernel;
using Vc.Rules.Statutes;

namespace Vc.Rules.Circulaire.A4;

/// <summary>The outcome of paragraph A4/2.3. Fields without a value were not settled, or do not arise.</summary>
public sealed record Inreisverbodsduur : IOutcome
{
    /// <summary>The duration for which the ban is imposed; <c>null</c> where it is shortened, for then a human determines it.</summary>
    public Period? Duur { get; init; }

    /// <summary>The duration before it is shortened.</summary>
    public Period? Uitgangspunt { get; init; }

    /// <summary>The maximum of article 6.5a Vb that is applied.</summary>
    public Period? MaximumVanHetVb { get; init; }

    /// <summary>The lid of article 6.5a Vb that is applied.</summary>
    public Duurlid? Lid { get; init; }

    /// <summary>Whether the person is here while an entry ban is in force, so that five years is the least.</summary>
    public bool? TijdensEerderVerbod { get; init; }

    /// <summary>Whether the duration is shortened.</summary>
    public bool? Verkorten { get; init; }

    /// <summary>The last day of the ban; <c>null</c> where the person has not left or left before the day of the ban, the departure is not known, or it is not known to how many months the ban is shortened.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>Puts the answers together; what is not settled is left out.</summary>
    internal static Inreisverbodsduur Van2013(Results results)
    {
        return new()
        {
            Duur = results.Of(A4_2_3_2013.DuurVanHetVerbod).Value,
            Uitgangspunt = results.Of(A4_2_3_2013.Uitgangspunt).Value,
            MaximumVanHetVb = results.Of(A4_2_3_2013.MaximumVanHetVb).Value,
            Lid = results.Settled(A4_2_3_2013.Onderdeel),
            TijdensEerderVerbod = results.Settled(A4_2_3_2013.TijdensEerderVerbod),
            Verkorten = results.Settled(A4_2_3_2013.Verkorten),
            LaatsteDag = results.Settled(A4_2_3_2013.LaatsteDag),
        };
    }

    /// <inheritdoc/>
    public void Write(IOutcomeWriter writer)
    {
        writer.Field("duur", new("Duur van het inreisverbod", "Duration of the entry ban"), Duur);
        writer.Field("verkorten", new("Wordt verkort; met hoeveel, bepaalt een mens", "Is shortened; by how much, a human determines"), Verkorten);
        writer.Field("uitgangspunt", new("Duur voor verkorting", "Duration before it is shortened"), Uitgangspunt);
        writer.Field("maximumVanHetVb", new("Maximum van artikel 6.5a Vb", "Maximum of article 6.5a Vb"), MaximumVanHetVb);
        writer.Field("lid", new("Volgens artikel 6.5a Vb", "Under article 6.5a Vb"), Duuruitkomst.Leden, Lid);
        writer.Field("tijdensEerderVerbod", new("In Nederland terwijl een inreisverbod van kracht is", "In the Netherlands while an entry ban is in force"), TijdensEerderVerbod);
        writer.Field("laatsteDag", new("Laatste dag", "Last day"), LaatsteDag);
    }
}
