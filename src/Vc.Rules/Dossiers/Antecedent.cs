using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>One decision of the criminal law on the person.</summary>
public sealed record Antecedent
{
    /// <summary>Whether it is about a crime (misdrijf), also by Dutch law where it was committed abroad; a contravention (overtreding) is none.</summary>
    public bool? Misdrijf { get; init; }

    /// <summary>How the case ended.</summary>
    public Afdoening? Afdoening { get; init; }

    /// <summary>What kind of crime it is.</summary>
    public SoortMisdrijf? Soort { get; init; }

    /// <summary>Whether it is a crime against life.</summary>
    public bool? TegenHetLeven { get; init; }

    /// <summary>The longest prison sentence that the law threatens for the crime, in months: 0 where it threatens none, 9999 for life. Of several crimes the highest. Not the sentence that was imposed.</summary>
    public int? StrafmaximumMaanden { get; init; }

    /// <summary>How many crimes were proven.</summary>
    public int? AantalBewezenMisdrijven { get; init; }

    /// <summary>Whether these crimes are one complex of acts (eendaadse of meerdaadse samenloop). Only the text until 2013 asks it.</summary>
    public bool? Samenloop { get; init; }

    /// <summary>The day on which the crime was committed; of several the last. No rule asks it; it is checked against the other dates.</summary>
    public LocalDate? GepleegdOp { get; init; }

    /// <summary>The day on which the sentence was imposed, or the transaction offered. No rule asks it; it is checked against the other dates.</summary>
    public LocalDate? OpgelegdOp { get; init; }

    /// <summary>The day on which the judgment or penal order became irrevocable; <see cref="Law.Dag.NogNiet"/> as long as it is not. Of a transaction it is not asked.</summary>
    public LocalDate? OnherroepelijkOp { get; init; }

    /// <summary>The day on which the transaction was accepted.</summary>
    public LocalDate? AanvaardOp { get; init; }

    /// <summary>The sentences and measures that were imposed; of a transaction there are none.</summary>
    public Lijst<Straf>? Straffen { get; init; }

    /// <summary>Whether the transaction or penal order only makes the person give up illegal images or sound.</summary>
    public bool? UitsluitendAfstandBeeldOfGeluid { get; init; }

    /// <summary>The day on which the last of it was carried out: the person released, the community service completed, the fine or transaction paid (the last instalment counts); where the rest was remitted later, the day of remission; where custody before the judgment covered all of it, the day of the judgment; where it is wholly conditional, the day on which it became irrevocable. <see cref="Law.Dag.NogNiet"/> as long as it is not.</summary>
    public LocalDate? VolledigTenuitvoergelegdOp { get; init; }

    /// <summary>Whether the execution was late because the judgment was given in absentia. Only the texts of 2013 to 2015 ask it.</summary>
    public bool? LaatWegensVerstek { get; init; }

    /// <summary>Whether the sentence was remitted in part or in whole.</summary>
    public bool? Kwijtgescholden { get; init; }

    /// <summary>The article of the Criminal Code, as far as the law on national security names it.</summary>
    public ArtikelSr? ArtikelSr { get; init; }

    /// <summary>Whether the crime was committed for a foreign power.</summary>
    public bool? VoorBuitenlandseMogendheid { get; init; }

    /// <summary>Whether it is a conviction abroad for a terrorist crime.</summary>
    public bool? TerroristischInBuitenland { get; init; }
}
