using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vc.Rules.Law;

namespace Vc.Rules.Dossiers;

/// <summary>One thing in a dossier that cannot be.</summary>
/// <param name="Path">Where it stands, such as <c>toegang.datumWeigering</c>.</param>
/// <param name="Expected">What was expected there, and what was found.</param>
public sealed record Problem(string Path, string Expected)
{
    /// <summary>The problem in one line.</summary>
    /// <returns>Path and expectation.</returns>
    public override string ToString() => $"{Path}: {Expected}";
}

/// <summary>A dossier that cannot be. It lists every problem, not only the first.</summary>
public sealed class DossierException : Exception
{
    /// <summary>Reports problems.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public DossierException(IReadOnlyList<Problem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>The problems, in the order of the dossier.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}

/// <summary>
/// What cannot be in a dossier, and the memory that one dossier was found good. The memory is bound to the instance, so that a copy made with <c>with</c> is checked again,
/// and it is equal to every other, so that it takes no part in the equality of dossiers.
/// </summary>
internal readonly struct Validation : IEquatable<Validation>
{
    private readonly Entry? _entry;

    private Validation(Entry entry) => _entry = entry;

    public bool Covers(Dossier dossier, LocalDate peildatum) => _entry is { } entry && ReferenceEquals(entry.Owner, dossier) && peildatum >= entry.Latest;

    public bool Equals(Validation other) => true;

    public override bool Equals(object? obj) => obj is Validation;

    public override int GetHashCode() => 0;

    public static Validation Ensure(Dossier dossier, LocalDate peildatum)
    {
        var latest = Latest(dossier);
        if (latest <= peildatum && ProblemsOf(dossier).Count == 0)
        {
            return new(new Entry(dossier, latest));
        }

        throw new DossierException(ProblemsOf(dossier, peildatum));
    }

    public static IReadOnlyList<Problem> ProblemsOf(Dossier dossier, LocalDate peildatum)
    {
        var problems = new List<Problem>(ProblemsOf(dossier));
        Happened(dossier, (peildatum, problems), static (state, date, path, index) =>
        {
            if (date > state.peildatum)
            {
                state.problems.Add(new(
                    string.Format(CultureInfo.InvariantCulture, path, index),
                    $"expected a date on or before the reference date {LocalDatePattern.Iso.Format(state.peildatum)}, found {LocalDatePattern.Iso.Format(date)}"));
            }

            return state;
        });
        return problems;
    }

    public static IReadOnlyList<Problem> ProblemsOf(Dossier dossier) => Contradictions.In(dossier);

    /// <summary>The latest of the dates of things that have happened.</summary>
    private static LocalDate Latest(Dossier dossier) => Happened(dossier, LocalDate.MinIsoValue, static (latest, date, _, _) => date > latest ? date : latest);

    /// <summary>Goes through the dates of things that have happened, and so cannot lie after the reference date. What is known not to have happened yet has no date. Allocates nothing.</summary>
    private static T Happened<T>(Dossier dossier, T state, Func<T, LocalDate, string, int, T> visit)
    {
        Take(dossier.Vreemdeling?.Geboortedatum, "vreemdeling.geboortedatum");
        Take(dossier.Toegang?.DatumWeigering, "toegang.datumWeigering");
        Take(dossier.Aanvraag?.Datum, "aanvraag.datum");
        for (var i = 0; i < (dossier.Antecedenten?.Count ?? 0); i++)
        {
            var antecedent = dossier.Antecedenten![i];
            Take(antecedent.GepleegdOp, "antecedenten[{0}].gepleegdOp", i);
            Take(antecedent.OpgelegdOp, "antecedenten[{0}].opgelegdOp", i);
            Take(antecedent.OnherroepelijkOp, "antecedenten[{0}].onherroepelijkOp", i, canBeNotYet: true);
            Take(antecedent.AanvaardOp, "antecedenten[{0}].aanvaardOp", i);
            Take(antecedent.VolledigTenuitvoergelegdOp, "antecedenten[{0}].volledigTenuitvoergelegdOp", i, canBeNotYet: true);
        }

        for (var i = 0; i < (dossier.Terugkeerbesluiten?.Count ?? 0); i++)
        {
            Take(dossier.Terugkeerbesluiten![i].Datum, "terugkeerbesluiten[{0}].datum", i);
        }

        for (var i = 0; i < (dossier.Inreisverboden?.Count ?? 0); i++)
        {
            Take(dossier.Inreisverboden![i].Datum, "inreisverboden[{0}].datum", i);
        }

        Take(dossier.Ongewenstverklaring?.Datum, "ongewenstverklaring.datum");
        Take(dossier.Ongewenstverklaring?.VertrokkenOp, "ongewenstverklaring.vertrokkenOp", canBeNotYet: true);
        for (var i = 0; i < (dossier.Ongewenstverklaring?.VerblijvenSindsVertrek?.Count ?? 0); i++)
        {
            Take(dossier.Ongewenstverklaring!.VerblijvenSindsVertrek![i].VertrokkenOp, "ongewenstverklaring.verblijvenSindsVertrek[{0}].vertrokkenOp", i, canBeNotYet: true);
        }

        Take(dossier.Ongewenstverklaring?.NieuwMisdrijfOp, "ongewenstverklaring.nieuwMisdrijfOp");
        Take(dossier.AanvraagOpheffing?.Datum, "aanvraagOpheffing.datum");
        Take(dossier.Unieverblijf?.OntzegdOfBeeindigdOp, "unieverblijf.ontzegdOfBeeindigdOp");
        Take(dossier.Unieverblijf?.VerwijderdOp, "unieverblijf.verwijderdOp", canBeNotYet: true);
        Take(dossier.Unieverblijf?.BinnengekomenOp, "unieverblijf.binnengekomenOp");
        Take(dossier.BestaandInreisverbod?.Datum, "bestaandInreisverbod.datum");
        Take(dossier.BestaandInreisverbod?.VertrokkenOp, "bestaandInreisverbod.vertrokkenOp", canBeNotYet: true);
        for (var i = 0; i < (dossier.BestaandInreisverbod?.VerblijvenSindsVertrek?.Count ?? 0); i++)
        {
            Take(dossier.BestaandInreisverbod!.VerblijvenSindsVertrek![i].VertrokkenOp, "bestaandInreisverbod.verblijvenSindsVertrek[{0}].vertrokkenOp", i, canBeNotYet: true);
        }

        Take(dossier.BestaandInreisverbod?.LaatsteMisdrijfOp, "bestaandInreisverbod.laatsteMisdrijfOp");
        Take(dossier.ProcedureleGebeurtenis?.Datum, "procedureleGebeurtenis.datum");
        Take(dossier.Vertrek?.NederlandVerlatenOp, "vertrek.nederlandVerlatenOp", canBeNotYet: true);
        Take(dossier.OpheffingSignalering?.VerzoekOntvangenOp, "opheffingSignalering.verzoekOntvangenOp");
        Take(dossier.VrijeTermijn?.AangetroffenOfVertrokkenOp, "vrijeTermijn.aangetroffenOfVertrokkenOp");
        Take(dossier.VrijeTermijn?.VoornemenGeblekenOp, "vrijeTermijn.voornemenGeblekenOp", canBeNotYet: true);
        for (var i = 0; i < (dossier.Verblijven?.Count ?? 0); i++)
        {
            Take(dossier.Verblijven![i].Inreis, "verblijven[{0}].inreis", i);
            Take(dossier.Verblijven[i].Uitreis, "verblijven[{0}].uitreis", i, canBeNotYet: true);
        }

        Take(dossier.MedischeBehandeling?.UitstelVanaf, "medischeBehandeling.uitstelVanaf");
        Take(dossier.MedischeBehandeling?.CompleetOp, "medischeBehandeling.compleetOp", canBeNotYet: true);
        Take(dossier.DuurInreisverbod?.VertrokkenOp, "duurInreisverbod.vertrokkenOp");
        Take(dossier.UitzonderingInreisverbod?.EerderVerblijfGeeindigdOp, "uitzonderingInreisverbod.eerderVerblijfGeeindigdOp");
        Take(dossier.Overdrachtsbesluit?.Datum, "overdrachtsbesluit.datum");
        Take(dossier.Vertrektermijn?.EindeRechtmatigVerblijf, "vertrektermijn.eindeRechtmatigVerblijf");
        return state;

        void Take(LocalDate? date, string path, int index = 0, bool canBeNotYet = false)
        {
            if (date?.WithCalendar(CalendarSystem.Iso) is { } known && !(canBeNotYet && known == Dag.NogNiet))
            {
                state = visit(state, known, path, index);
            }
        }
    }

    // One reference, so that threads that share a dossier see all of it or nothing.
    private sealed class Entry(Dossier owner, LocalDate latest)
    {
        public Dossier Owner => owner;

        public LocalDate Latest => latest;
    }
}
