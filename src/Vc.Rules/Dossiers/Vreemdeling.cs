using NodaTime;

namespace Vc.Rules.Dossiers;

/// <summary>The person.</summary>
public sealed record Vreemdeling
{
    /// <summary>Whether the person is a national of a member state or of a third country.</summary>
    public Nationaliteit? Nationaliteit { get; init; }

    /// <summary>Whether that member state is one of the European Union; of a third-country national it is not asked.</summary>
    public bool? OnderdaanEu { get; init; }

    /// <summary>Whether the person is a family member of a national of a member state.</summary>
    public bool? FamilielidVanOnderdaanLidstaat { get; init; }

    /// <summary>Whether the person, a citizen of the Union or a family member of one, is within the scope of Directive 2004/38.</summary>
    public bool? OnderRichtlijn2004_38 { get; init; }

    /// <summary>Whether the person is a <i>gemeenschapsonderdaan</i> (article 1 Vw): a national of the Union, the EEA or Switzerland with a right of free movement, or a family member with a right that follows from it.</summary>
    public bool? Gemeenschapsonderdaan { get; init; }

    /// <summary>Which group of article 8.7 Vb or of Decision 1/80 the person belongs to, if any. What was decided on residence does not change the group.</summary>
    public Unierechtgroep? Unierechtgroep { get; init; }

    /// <summary>The date of birth as far as it is established.</summary>
    public LocalDate? Geboortedatum { get; init; }

    /// <summary>Whether the person is here without a parent or guardian; of an adult it plays no part.</summary>
    public bool? Alleenstaand { get; init; }

    /// <summary>The country of origin that the person states; of a stateless person the country of habitual residence. <see cref="Land.XXX"/> says that it was asked and is not known.</summary>
    public Land? LandVanHerkomst { get; init; }
}
