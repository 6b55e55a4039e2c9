using FluentValidation;
using NodaTime;
using Vc.Rules.Circulaire.A2;
using Vc.Rules.Dossiers;

namespace Vc.Rules.Benchmarks.ByHand;

/// <summary>
/// "Is a refusal alert due?" of A2/12.6 as a validator of FluentValidation, the way one would write it with that library: a rule for each ground, of which the failure carries the place in the text, and conditions around the rules.
/// A dossier without failures gives no alert. What is not known counts as "no", so it is held to dossiers that know everything. What a ground rests on stands in <see cref="Weigering2"/>; the chain of exceptions and terms it does not give.
/// </summary>
internal sealed class WeigeringMetValidator(LocalDate peildatum) : IByLibrary
{
    private static readonly string[] s_opToegang = ["A2/12.6#SIS.2.2", "A2/12.6#SIS.2.3", "A2/12.6#SIS.2.4", "A2/12.6#SIS.2.5"];

    private readonly Validator _validator = new(peildatum);

    public int Count(Dossier dossier) => _validator.Validate(dossier).Errors.Count;

    public IReadOnlyList<string> Grounds(Dossier dossier) => [.. _validator.Validate(dossier).Errors.Select(static failure => failure.ErrorCode)];

    // The rule also lists a ground on entry of which the term is over, where another ground carries the alert.
    public IReadOnlyList<string> GroundsByRule(Dossier dossier) =>
        A2_12_6_2025.Rule.Answer(A2_12_6_2025.GrondenWeigering, dossier, peildatum) is { HasValue: true, Value: { } places }
            ? [.. places.Select(static place => place.ToString()).Where(place => !s_opToegang.Contains(place) || !DuurIsOm(dossier, peildatum))]
            : [];

    private static bool DuurIsOm(Dossier d, LocalDate peildatum) => Weigering2.DuurOpToegang(d) is { } duur && Weigering2.DuurIsOm(d, duur, peildatum);

    private sealed class Validator : AbstractValidator<Dossier>
    {
        public Validator(LocalDate peildatum) =>
            When(static d => d.Vreemdeling?.Nationaliteit != Nationaliteit.Lidstaat && !Weigering2.Onverenigbaar(d), () =>
            {
                When(GeenVergunningElders, ZonderVergunningElders);
                When(d => !DuurIsOm(d, peildatum), OpToegang);
                RuleFor(static d => d.Vertrek)
                    .Must(static vertrek => vertrek?.TerugkeerbevestigingOntvangen != true)
                    .When(static d => HeeftInreisverbodOfBesluit(d) && Weigering2.StaatInSis(d.Signaleringen)
                        && (GeenVergunningElders(d) || d.Beoordelingen?.WeigeringNaBevestigingOndanksVergunning?.Oordeel == true))
                    .WithErrorCode("A2/12.6#SIS.5.2").WithMessage("Er is een terugkeerbevestiging, en een inreisverbod of een besluit tot signalering.");
            });

        private static bool GeenVergunningElders(Dossier d) => d.Verblijf?.VergunningAndereLidstaat is VergunningElders.Geen or VergunningElders.GesteldNietAangetoond;

        private static bool HeeftInreisverbodOfBesluit(Dossier d) => d.Inreisverboden is { Count: > 0 } || d.BesluitTotSignalering?.Genomen == true;

        private void ZonderVergunningElders()
        {
            RuleFor(static d => d.Ongewenstverklaring)
                .Must(static verklaring => verklaring is not { Uitgesproken: true, VoldoetAanArtikel24: true } || verklaring.Grond == GrondOngewenstverklaring.AndereGrond)
                .Unless(static d => d.Vreemdeling?.FamilielidVanOnderdaanLidstaat == true)
                .WithErrorCode("A2/12.6#SIS.2.1.1").WithMessage("De vreemdeling is ongewenst verklaard.");
            RuleFor(static d => d.BesluitTotSignalering)
                .Must(static besluit => besluit?.Genomen != true)
                .Unless(static d => d.Inreisverboden is { Count: > 0 } && WegensInreisverbodMogelijk(d))
                .WithErrorCode("A2/12.6#SIS.2.1.2").WithMessage("Er is een besluit tot signalering.");
            RuleFor(static d => d.Inreisverboden)
                .Must(static inreisverboden => !Weigering2.HeeftInreisverbod(inreisverboden))
                .When(IsVertrokken)
                .WithErrorCode("A2/12.6#SIS.2.1.3").WithMessage("De vreemdeling is vertrokken en heeft een inreisverbod.");
        }

        private static bool IsVertrokken(Dossier d) => d.Vertrek is { GrondgebiedLidstaten: VertrekBekend.Vertrokken } or { TerugkeerbevestigingOntvangen: true };

        // Asked only of a decision to alert without a permit elsewhere.
        private static bool WegensInreisverbodMogelijk(Dossier d) => IsVertrokken(d)
            ? Weigering2.HeeftInreisverbod(d.Inreisverboden) || (d.Vertrek!.TerugkeerbevestigingOntvangen == true && Weigering2.StaatInSis(d.Signaleringen))
            : Weigering2.WegensInreisverbodMogelijk(d);

        private void OpToegang()
        {
            When(static d => d.Toegang?.Geweigerd == true, () =>
            {
                RuleFor(static d => d.Toegang!.WegensValsDocument).NotEqual(true).WithErrorCode("A2/12.6#SIS.2.2").WithMessage("De toegang is geweigerd om een vals document.");
                RuleFor(static d => d.Toegang!.WegensDrugssmokkel).NotEqual(true).WithErrorCode("A2/12.6#SIS.2.3").WithMessage("De toegang is geweigerd om drugssmokkel.");
            });
            When(static d => d.Toegang?.Gewenst == true || Weigering2.WeigeringVanNu(d), () =>
            {
                RuleFor(static d => d.Beoordelingen!.ConcreteAanwijzingenNationaleVeiligheid!.Oordeel).NotEqual(true)
                    .When(static d => d.Beoordelingen?.ConcreteAanwijzingenNationaleVeiligheid is not null)
                    .WithErrorCode("A2/12.6#SIS.2.4").WithMessage("Er zijn concrete aanwijzingen van gevaar voor de nationale veiligheid.");
                RuleFor(static d => d.Beoordelingen!.ConcreteAanwijzingenOpenbareOrde!.Oordeel).NotEqual(true)
                    .When(static d => d.Beoordelingen?.ConcreteAanwijzingenOpenbareOrde is not null)
                    .WithErrorCode("A2/12.6#SIS.2.5").WithMessage("Er zijn concrete aanwijzingen van gevaar voor de openbare orde.");
            });
        }
    }
}
