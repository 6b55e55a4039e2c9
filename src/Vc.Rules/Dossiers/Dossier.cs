using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>
/// What is known about one case. Immutable; two dossiers are equal when all their facts are equal. In every record <c>null</c> means "not known", never "no", and an empty list means "there are none".
/// No name or number of a person belongs in it: <see cref="Kenmerk"/> takes an opaque reference.
/// </summary>
public sealed record Dossier
{
    private Validation _validation;

    /// <summary>An opaque reference of the caller. It plays no part in any decision.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>The person.</summary>
    public Vreemdeling? Vreemdeling { get; init; }

    /// <summary>Where the person is and with what right.</summary>
    public Verblijf? Verblijf { get; init; }

    /// <summary>The residence document that the Netherlands issued.</summary>
    public Verblijfsdocument? Verblijfsdocument { get; init; }

    /// <summary>The mvv (visa for a long stay).</summary>
    public Mvv? Mvv { get; init; }

    /// <summary>Entry to the Netherlands: wished for or refused.</summary>
    public Toegang? Toegang { get; init; }

    /// <summary>The return decisions that stand on the reference date: taken, and not withdrawn or annulled.</summary>
    public Lijst<Terugkeerbesluit>? Terugkeerbesluiten { get; init; }

    /// <summary>The entry bans that stand on the reference date: imposed, and not lifted, lapsed or annulled.</summary>
    public Lijst<Inreisverbod>? Inreisverboden { get; init; }

    /// <summary>The declaration of undesirability (article 67 Vw).</summary>
    public Ongewenstverklaring? Ongewenstverklaring { get; init; }

    /// <summary>The decision to alert of article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
    public BesluitTotSignalering? BesluitTotSignalering { get; init; }

    /// <summary>Departure.</summary>
    public Vertrek? Vertrek { get; init; }

    /// <summary>The event in the procedure that an alert could rest on.</summary>
    public ProcedureleGebeurtenis? ProcedureleGebeurtenis { get; init; }

    /// <summary>The alerts that the Netherlands has entered and not deleted.</summary>
    public Lijst<BestaandeSignalering>? Signaleringen { get; init; }

    /// <summary>An alert that another member state has entered in SIS.</summary>
    public SignaleringAndereLidstaat? SignaleringAndereLidstaat { get; init; }

    /// <summary>What humans have judged where the law leaves it to them.</summary>
    public Beoordelingen? Beoordelingen { get; init; }

    /// <summary>Everything that cannot be in this dossier.</summary>
    /// <returns>One problem for each impossibility, with its path and what was expected; empty for a dossier that can be.</returns>
    public IReadOnlyList<Problem> Validate() => Validation.ProblemsOf(this);

    /// <summary>Everything that cannot be in this dossier on a reference date; a decision of later than that date is one of those things.</summary>
    /// <param name="peildatum">The reference date.</param>
    /// <returns>One problem for each impossibility; empty for a dossier that can be.</returns>
    public IReadOnlyList<Problem> Validate(LocalDate peildatum) => Validation.ProblemsOf(this, peildatum);

    /// <summary>Throws unless <see cref="Validate(LocalDate)"/> finds nothing; remembers a dossier that was found good.</summary>
    /// <exception cref="DossierException">The dossier cannot be.</exception>
    internal void EnsureValid(LocalDate peildatum)
    {
        if (!_validation.Covers(this, peildatum))
        {
            _validation = Validation.Ensure(this, peildatum);
        }
    }
}

/// <summary>The person.</summary>
public sealed record Vreemdeling
{
    /// <summary>Whether the person is a national of a member state or of a third country.</summary>
    public Nationaliteit? Nationaliteit { get; init; }

    /// <summary>Whether the person is a family member of a national of a member state.</summary>
    public bool? FamilielidVanOnderdaanLidstaat { get; init; }
}

/// <summary>Where the person is and with what right.</summary>
public sealed record Verblijf
{
    /// <summary>Where the person is on the reference date.</summary>
    public Verblijfplaats? Verblijfplaats { get; init; }

    /// <summary>Whether the person has (still) a Dutch residence permit, asylum included.</summary>
    public bool? VergunningNederland { get; init; }

    /// <summary>A residence permit of another member state, asylum included: none, claimed, or shown.</summary>
    public VergunningElders? VergunningAndereLidstaat { get; init; }

    /// <summary>Whether the person kept to the conditions of article 12 Vw.</summary>
    public bool? VoorwaardenArtikel12Nageleefd { get; init; }
}

/// <summary>The residence document that the Netherlands issued.</summary>
public sealed record Verblijfsdocument
{
    /// <summary>Whether a residence document was issued.</summary>
    public bool? Afgegeven { get; init; }

    /// <summary>The end date on the document; the document is valid on that day itself.</summary>
    public LocalDate? Einddatum { get; init; }

    /// <summary>Whether the document was handed in to the IND.</summary>
    public bool? Ingeleverd { get; init; }
}

/// <summary>The mvv: the visa for a long stay.</summary>
public sealed record Mvv
{
    /// <summary>Whether the person needs an mvv.</summary>
    public bool? Plichtig { get; init; }

    /// <summary>Whether an mvv was issued.</summary>
    public bool? Afgegeven { get; init; }

    /// <summary>Whether the conditions on which the mvv was issued are (still) met.</summary>
    public bool? VoldoetAanVoorwaarden { get; init; }

    /// <summary>The last day of the mvv's validity.</summary>
    public LocalDate? Einddatum { get; init; }
}

/// <summary>Entry to the Netherlands. Only a refusal after which the person did not enter all the same.</summary>
public sealed record Toegang
{
    /// <summary>Whether the person wishes to enter the Netherlands.</summary>
    public bool? Gewenst { get; init; }

    /// <summary>Whether entry was refused.</summary>
    public bool? Geweigerd { get; init; }

    /// <summary>The day on which entry was refused.</summary>
    public LocalDate? DatumWeigering { get; init; }

    /// <summary>Whether it was refused at a border crossing point that gives access to the European Union.</summary>
    public bool? AanGrensdoorlaatpost { get; init; }

    /// <summary>Whether it was refused because a false travel or identity document was used.</summary>
    public bool? WegensValsDocument { get; init; }

    /// <summary>Whether it was refused because of a crime related to drug smuggling.</summary>
    public bool? WegensDrugssmokkel { get; init; }
}

/// <summary>A return decision.</summary>
public sealed record Terugkeerbesluit
{
    /// <summary>The day on which it was made known to the person.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>Whether it was taken by the officer who is competent under article 6.4(1) VV.</summary>
    public bool? DoorBevoegdeAmbtenaar { get; init; }

    /// <summary>Whether an entry ban was imposed with it.</summary>
    public bool? MetInreisverbod { get; init; }
}

/// <summary>An entry ban (article 66a Vw).</summary>
public sealed record Inreisverbod
{
    /// <summary>The day on which it was made known to the person.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>Light or heavy.</summary>
    public SoortInreisverbod? Soort { get; init; }

    /// <summary>Whether it has taken effect, which it does when the person has left the territory of the member states.</summary>
    public bool? InWerking { get; init; }
}

/// <summary>The declaration of undesirability.</summary>
public sealed record Ongewenstverklaring
{
    /// <summary>Whether the person is declared undesirable and the declaration still stands.</summary>
    public bool? Uitgesproken { get; init; }

    /// <summary>Why.</summary>
    public GrondOngewenstverklaring? Grond { get; init; }

    /// <summary>Whether the case meets article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
    public bool? VoldoetAanArtikel24 { get; init; }
}

/// <summary>The decision to alert of article 24(1)(a) of Regulation (EU) 2018/1861.</summary>
public sealed record BesluitTotSignalering
{
    /// <summary>Whether it was taken and still stands.</summary>
    public bool? Genomen { get; init; }
}

/// <summary>Departure after the last return decision or entry ban.</summary>
public sealed record Vertrek
{
    /// <summary>Whether the person actually left the territory of the member states, as far as the IND knows.</summary>
    public VertrekBekend? GrondgebiedLidstaten { get; init; }

    /// <summary>Whether a confirmation of return was received.</summary>
    public bool? TerugkeerbevestigingOntvangen { get; init; }

    /// <summary>Whether the person deregistered from the BRP because of emigration.</summary>
    public bool? UitgeschrevenWegensEmigratie { get; init; }

    /// <summary>Whether the person left with unknown destination.</summary>
    public bool? MetOnbekendeBestemming { get; init; }
}

/// <summary>The event in the procedure that an alert could rest on, such as an application, a decision, an objection or an appeal. Where there were several, the latest that leads to an alert.</summary>
public sealed record ProcedureleGebeurtenis
{
    /// <summary>Whether there was one.</summary>
    public bool? HeeftPlaatsgevonden { get; init; }

    /// <summary>The day of the event.</summary>
    public LocalDate? Datum { get; init; }
}

/// <summary>An alert that the Netherlands has entered and not deleted.</summary>
public sealed record BestaandeSignalering
{
    /// <summary>The register in which it stands.</summary>
    public Register? Register { get; init; }

    /// <summary>What it asks for.</summary>
    public SoortSignalering? Soort { get; init; }

    /// <summary>What it rests on.</summary>
    public Grondslag? Grondslag { get; init; }
}

/// <summary>An alert that another member state has entered in SIS.</summary>
public sealed record SignaleringAndereLidstaat
{
    /// <summary>Whether there is one.</summary>
    public bool? Aanwezig { get; init; }
}

/// <summary>A human's judgement on an open norm.</summary>
public sealed record Beoordeling
{
    /// <summary>The judgement: yes or no to the question that the law asks.</summary>
    public required bool Oordeel { get; init; }

    /// <summary>Who judged: a function or service, not a name.</summary>
    public string? Door { get; init; }

    /// <summary>The reasons.</summary>
    public string? Motivering { get; init; }
}

/// <summary>What humans have judged where the law leaves it to them.</summary>
public sealed record Beoordelingen
{
    /// <summary>Whether there are concrete indications that the person is a danger to national security.</summary>
    public Beoordeling? ConcreteAanwijzingenNationaleVeiligheid { get; init; }

    /// <summary>Whether there are concrete indications that the person is a danger to public order.</summary>
    public Beoordeling? ConcreteAanwijzingenOpenbareOrde { get; init; }

    /// <summary>Whether the procedural event is one that leads to an alert.</summary>
    public Beoordeling? GebeurtenisLeidtTotSignalering { get; init; }

    /// <summary>Whether the Dutch alert is incompatible with that of the other member state.</summary>
    public Beoordeling? SignaleringenOnverenigbaar { get; init; }

    /// <summary>Whether the Dutch alert is entered although it is incompatible with that of the other member state.</summary>
    public Beoordeling? InvoerOndanksOnverenigbaarheid { get; init; }

    /// <summary>Whether a return alert is entered for a return decision with an entry ban from before 7 March 2023 for which no alert was entered.</summary>
    public Beoordeling? OudTerugkeerbesluitMetInreisverbodSignaleren { get; init; }

    /// <summary>Whether the refusal alert that follows a return confirmation is entered although the person has shown a permit of another member state.</summary>
    public Beoordeling? WeigeringNaBevestigingOndanksVergunning { get; init; }

    /// <summary>Whether the return alert is deleted where departure is established without a confirmation of return.</summary>
    public Beoordeling? WissenZonderBevestiging { get; init; }

    /// <summary>Whether the term of one ground counts for the whole alert where another ground has no term.</summary>
    public Beoordeling? TermijnOokBijGrondZonderTermijn { get; init; }

    /// <summary>Whether the return alert takes precedence where the text ranks neither alert above the other.</summary>
    public Beoordeling? VoorrangTerugkeersignalering { get; init; }

    /// <summary>Whether an alert in E&amp;S is entered that the text does not list.</summary>
    public Beoordeling? AndereSignaleringInEnS { get; init; }
}
