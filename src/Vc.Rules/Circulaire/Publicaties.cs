using NodaTime;
using Vc.Rules.Law;

namespace Vc.Rules.Circulaire;

/// <summary>The publications by which the texts that we hold entered the circulaire, and when those are in force. Every assumed date stands here and nowhere else.</summary>
public static class Publicaties
{
    /// <summary>The decree in Staatscourant 2025, 31826, signed on 16 September 2025. The source gives it no WBV number.</summary>
    public static Instrument Stcrt2025_31826 { get; } = new("Stcrt. 2025, 31826", null, new LocalDate(2025, 9, 16));

    /// <summary>The decree states no entry into force: assumed is the first day of the quarter after it was signed.</summary>
    public static InForce Sinds2025 { get; } = new(
        Boundary.On(new LocalDate(2025, 10, 1), Knowledge.Assumed),
        null,
        new(
            "De bekendmaking noemt geen datum van inwerkingtreding; 1 oktober 2025 is aangenomen.",
            "The publication states no date of entry into force; 1 October 2025 is assumed."));

    /// <summary>The consolidated text of part B of 23 January 2014. By which decree the paragraphs in it came is not known.</summary>
    public static Instrument DeelB2014 { get; } = new("Vc deel B, geconsolideerde tekst van 23 januari 2014", null, null);

    /// <summary>Part B was rewritten after 1 February 2013; the text of B1/4.4 is the same in the consolidated texts of 23 January 2014 and 21 October 2015. When it made way for the text of 2025 is not known.</summary>
    public static InForce DeelB2014Tot2015 { get; } = new(
        new(new LocalDate(2013, 2, 2), new LocalDate(2014, 1, 23), Knowledge.Derived),
        new(new LocalDate(2015, 10, 22), new LocalDate(2025, 10, 1), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat in die van 23 januari 2014 en 21 oktober 2015, en nog niet in die van 1 februari 2013. Van wanneer tot wanneer hij precies gold, is niet bekend.",
            "Derived from consolidated texts: this text is in those of 23 January 2014 and 21 October 2015, and not yet in that of 1 February 2013. From when until when exactly it applied is not known."));

    /// <summary>The consolidated text of part B of 1 February 2013, before part B was rewritten.</summary>
    public static Instrument DeelB2013 { get; } = new("Vc deel B, geconsolideerde tekst van 1 februari 2013", null, null);

    /// <summary>The old part B. Its text of B1/4.4 is the same in the consolidated texts from 1 April 2011 to 1 February 2013; when it made way for the text that is in that of 23 January 2014 is not known.</summary>
    public static InForce DeelB2011Tot2013 { get; } = new(
        Boundary.On(new LocalDate(2011, 4, 1), Knowledge.Derived),
        new(new LocalDate(2013, 2, 2), new LocalDate(2014, 1, 23), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat in die van 1 april 2011 tot en met 1 februari 2013, en niet meer in die van 23 januari 2014. Wanneer hij precies verviel, is niet bekend.",
            "Derived from consolidated texts: this text is in those from 1 April 2011 to 1 February 2013, and no longer in that of 23 January 2014. When exactly it lapsed is not known."));

    /// <summary>The Vreemdelingenbesluit 2000, consolidated.</summary>
    public static Instrument Vb2013 { get; } = new("Vb 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015", null, null);

    /// <summary>The first six leden of article 3.77 Vb: the same in the four consolidated texts from 1 January 2013 to 21 July 2015, but for the number of the article 29 Vw that letter b refers to and the names of a purpose of stay and of a permit in the fourth and fifth. How they read after that is not known.</summary>
    public static InForce Vb2013Tot2015 { get; } = new(
        Boundary.On(new LocalDate(2013, 1, 1), Knowledge.Derived),
        Boundary.On(new LocalDate(2015, 7, 22), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luiden de eerste zes leden in die van 1 januari 2013 tot en met 21 juli 2015, op het nummer van een verwijzing en de naam van een verblijfsdoel en van een vergunning na. Hoe zij daarna luidden, is niet bekend.",
            "Derived from consolidated texts: so the first six leden read in those from 1 January 2013 to 21 July 2015, but for the number in a reference and the names of a purpose of stay and of a permit. How they read after that is not known."));

    /// <summary>The decree in Staatscourant 2013, 6442 (WBV 2013/4), signed on 26 March 2013.</summary>
    public static Instrument Stcrt2013_6442 { get; } = new("Stcrt. 2013, 6442", "WBV 2013/4", new LocalDate(2013, 3, 26));

    /// <summary>The decree is in force since 1 April 2013. Its text of A4/3.1 is still in the consolidated text of 13 July 2013 and no longer in that of 10 October 2013.</summary>
    public static InForce Wbv2013_4TotOktober2013 { get; } = new(
        Boundary.On(new LocalDate(2013, 4, 1), Knowledge.Stated),
        new(new LocalDate(2013, 7, 14), new LocalDate(2013, 10, 10), Knowledge.Derived),
        new(
            "Het einde is afgeleid uit geconsolideerde teksten: deze tekst staat nog in die van 13 juli 2013 en niet meer in die van 10 oktober 2013.",
            "The end is derived from consolidated texts: this text is still in that of 13 July 2013 and no longer in that of 10 October 2013."));

    /// <summary>The consolidated text of part A of 13 July 2013. By which decree the paragraphs in it came is not known.</summary>
    public static Instrument DeelAJuli2013 { get; } = new("Vc deel A, geconsolideerde tekst van 13 juli 2013", null, null);

    /// <summary>The text that is in the consolidated texts from 13 July 2013 to 17 November 2015, and not yet in the decree of 1 April 2013.</summary>
    public static InForce DeelAJuli2013Tot2015 { get; } = new(
        new(new LocalDate(2013, 4, 2), new LocalDate(2013, 7, 13), Knowledge.Derived),
        new(new LocalDate(2015, 11, 18), new LocalDate(2025, 10, 1), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat in die van 13 juli 2013 tot en met 17 november 2015, en nog niet in het besluit dat op 1 april 2013 in werking trad. Van wanneer tot wanneer hij precies gold, is niet bekend.",
            "Derived from consolidated texts: this text is in those from 13 July 2013 to 17 November 2015, and not yet in the decree that came into force on 1 April 2013. From when until when exactly it applied is not known."));

    /// <summary>A text of the decree of 1 April 2013 that is no longer in the consolidated text of 13 July 2013.</summary>
    public static InForce Wbv2013_4TotJuli2013 { get; } = new(
        Boundary.On(new LocalDate(2013, 4, 1), Knowledge.Stated),
        new(new LocalDate(2013, 4, 2), new LocalDate(2013, 7, 13), Knowledge.Derived),
        new(
            "Het einde is afgeleid uit geconsolideerde teksten: in die van 13 juli 2013 staat al een andere tekst. Wanneer deze precies verviel, is niet bekend.",
            "The end is derived from consolidated texts: that of 13 July 2013 already has another text. When exactly this one lapsed is not known."));

    /// <summary>A text that is in the consolidated text of 13 July 2013, and no longer in that of 10 October 2013.</summary>
    public static InForce DeelAJuli2013TotOktober2013 { get; } = new(
        new(new LocalDate(2013, 4, 2), new LocalDate(2013, 7, 13), Knowledge.Derived),
        new(new LocalDate(2013, 7, 14), new LocalDate(2013, 10, 10), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat alleen in die van 13 juli 2013. Van wanneer tot wanneer hij precies gold, is niet bekend.",
            "Derived from consolidated texts: this text is in that of 13 July 2013 only. From when until when exactly it applied is not known."));

    /// <summary>A text that is in the consolidated texts of 13 July and 10 October 2013, and no longer in that of 23 January 2014.</summary>
    public static InForce DeelAJuli2013Tot2014 { get; } = new(
        new(new LocalDate(2013, 4, 2), new LocalDate(2013, 7, 13), Knowledge.Derived),
        new(new LocalDate(2013, 10, 11), new LocalDate(2014, 1, 23), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat in die van 13 juli en 10 oktober 2013, en niet meer in die van 23 januari 2014. Van wanneer tot wanneer hij precies gold, is niet bekend.",
            "Derived from consolidated texts: this text is in those of 13 July and 10 October 2013, and no longer in that of 23 January 2014. From when until when exactly it applied is not known."));

    /// <summary>The text that is in the consolidated texts from 23 January 2014 to 17 November 2015, and not yet in that of 10 October 2013.</summary>
    public static InForce DeelAJanuari2014Tot2015 { get; } = new(
        new(new LocalDate(2013, 10, 11), new LocalDate(2014, 1, 23), Knowledge.Derived),
        new(new LocalDate(2015, 11, 18), new LocalDate(2025, 10, 1), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat in die van 23 januari 2014 tot en met 17 november 2015, en nog niet in die van 10 oktober 2013. Van wanneer tot wanneer hij precies gold, is niet bekend.",
            "Derived from consolidated texts: this text is in those from 23 January 2014 to 17 November 2015, and not yet in that of 10 October 2013. From when until when exactly it applied is not known."));

    /// <summary>The consolidated text of part A of 10 October 2013. By which decree the paragraphs in it came is not known.</summary>
    public static Instrument DeelA2013 { get; } = new("Vc deel A, geconsolideerde tekst van 10 oktober 2013", null, null);

    /// <summary>The text that is in the consolidated texts from 10 October 2013 to 17 November 2015.</summary>
    public static InForce DeelA2013Tot2015 { get; } = new(
        new(new LocalDate(2013, 7, 14), new LocalDate(2013, 10, 10), Knowledge.Derived),
        new(new LocalDate(2015, 11, 18), new LocalDate(2025, 10, 1), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat in die van 10 oktober 2013 tot en met 17 november 2015. Hoe hij daarna luidde, is niet bekend.",
            "Derived from consolidated texts: this text is in those from 10 October 2013 to 17 November 2015. How it read after that is not known."));

    /// <summary>A4/2.1 in the text that is in the consolidated texts of 10 October 2013 and 23 January 2014.</summary>
    public static InForce DeelA2013TotApril2014 { get; } = new(
        new(new LocalDate(2013, 7, 14), new LocalDate(2013, 10, 10), Knowledge.Derived),
        new(new LocalDate(2014, 1, 24), new LocalDate(2014, 4, 7), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat in die van 10 oktober 2013 en 23 januari 2014, niet in die van 13 juli 2013 en niet meer in die van 7 april 2014.",
            "Derived from consolidated texts: this text is in those of 10 October 2013 and 23 January 2014, not in that of 13 July 2013 and no longer in that of 7 April 2014."));

    /// <summary>The consolidated text of part A of 7 April 2014. By which decree the paragraphs in it came is not known.</summary>
    public static Instrument DeelA2014April { get; } = new("Vc deel A, geconsolideerde tekst van 7 april 2014", null, null);

    /// <summary>The text that is in the consolidated texts from 7 April 2014 to 17 November 2015.</summary>
    public static InForce DeelA2014AprilTot2015 { get; } = new(
        new(new LocalDate(2014, 1, 24), new LocalDate(2014, 4, 7), Knowledge.Derived),
        new(new LocalDate(2015, 11, 18), new LocalDate(2025, 10, 1), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat in die van 7 april 2014 tot en met 17 november 2015, en niet in die van 23 januari 2014. Hoe hij daarna luidde, is niet bekend.",
            "Derived from consolidated texts: this text is in those from 7 April 2014 to 17 November 2015, and not in that of 23 January 2014. How it read after that is not known."));

    /// <summary>A4/2.2 in the text of that decree. It is still in the consolidated text of 10 October 2013 and no longer in that of 23 January 2014.</summary>
    public static InForce Wbv2013_4TotJanuari2014 { get; } = new(
        Boundary.On(new LocalDate(2013, 4, 1), Knowledge.Stated),
        new(new LocalDate(2013, 10, 11), new LocalDate(2014, 1, 23), Knowledge.Derived),
        new(
            "Het einde is afgeleid uit geconsolideerde teksten: deze tekst staat nog in die van 10 oktober 2013 en niet meer in die van 23 januari 2014.",
            "The end is derived from consolidated texts: this text is still in that of 10 October 2013 and no longer in that of 23 January 2014."));

    /// <summary>The consolidated text of part A of 23 January 2014. By which decree the paragraphs in it came is not known.</summary>
    public static Instrument DeelA2014Januari { get; } = new("Vc deel A, geconsolideerde tekst van 23 januari 2014", null, null);

    /// <summary>A4/2.2 in the text that only the consolidated text of 23 January 2014 has.</summary>
    public static InForce DeelA2014JanuariTotApril { get; } = new(
        new(new LocalDate(2013, 10, 11), new LocalDate(2014, 1, 23), Knowledge.Derived),
        new(new LocalDate(2014, 1, 24), new LocalDate(2014, 4, 7), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat alleen in die van 23 januari 2014; die van 10 oktober 2013 en 7 april 2014 luiden anders.",
            "Derived from consolidated texts: this text is only in that of 23 January 2014; those of 10 October 2013 and 7 April 2014 read otherwise."));

    /// <summary>A4/2.2 in the text that is in the consolidated texts from 7 April to 23 December 2014.</summary>
    public static InForce DeelA2014AprilTotJanuari2015 { get; } = new(
        new(new LocalDate(2014, 1, 24), new LocalDate(2014, 4, 7), Knowledge.Derived),
        new(new LocalDate(2014, 12, 24), new LocalDate(2015, 1, 28), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat in die van 7 april tot en met 23 december 2014, en niet in die van 23 januari 2014 en 28 januari 2015.",
            "Derived from consolidated texts: this text is in those from 7 April to 23 December 2014, and not in those of 23 January 2014 and 28 January 2015."));

    /// <summary>The consolidated text of part A of 28 January 2015. By which decree the paragraphs in it came is not known.</summary>
    public static Instrument DeelA2015Januari { get; } = new("Vc deel A, geconsolideerde tekst van 28 januari 2015", null, null);

    /// <summary>The text that is in the consolidated texts from 28 January to 17 November 2015.</summary>
    public static InForce DeelA2015JanuariTotNovember { get; } = new(
        new(new LocalDate(2014, 12, 24), new LocalDate(2015, 1, 28), Knowledge.Derived),
        new(new LocalDate(2015, 11, 18), new LocalDate(2025, 10, 1), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: deze tekst staat in die van 28 januari tot en met 17 november 2015, en niet in die van 23 december 2014. Hoe hij daarna luidde, is niet bekend.",
            "Derived from consolidated texts: this text is in those from 28 January to 17 November 2015, and not in that of 23 December 2014. How it read after that is not known."));

    /// <summary>The Voorschrift Vreemdelingen 2000, consolidated.</summary>
    public static Instrument VV2015 { get; } = new("VV 2000, geconsolideerde tekst van 17 november 2015", null, null);

    /// <summary>Article 6.4 VV: so in the consolidated texts from 7 January to 17 November 2015, and not yet in that of 6 January 2015.</summary>
    public static InForce VVArtikel64 { get; } = new(
        Boundary.On(new LocalDate(2015, 1, 7), Knowledge.Derived),
        Boundary.On(new LocalDate(2015, 11, 18), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt het artikel in die van 7 januari tot en met 17 november 2015, en nog niet in die van 6 januari 2015. Hoe het daarna luidde, is niet bekend.",
            "Derived from consolidated texts: so the article reads in those from 7 January to 17 November 2015, and not yet in that of 6 January 2015. How it read after that is not known."));

    /// <summary>Article 6.5 VV: so in the consolidated texts from 30 June to 17 November 2015, and not yet in that of 2 April 2015.</summary>
    public static InForce VVArtikel65 { get; } = new(
        new(new LocalDate(2015, 4, 3), new LocalDate(2015, 6, 30), Knowledge.Derived),
        Boundary.On(new LocalDate(2015, 11, 18), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt het artikel in die van 30 juni tot en met 17 november 2015, en nog niet in die van 2 april 2015. Hoe het daarna luidde, is niet bekend.",
            "Derived from consolidated texts: so the article reads in those from 30 June to 17 November 2015, and not yet in that of 2 April 2015. How it read after that is not known."));

    /// <summary>Article 6.6 VV stands in the consolidated text of 17 November 2015. That it came when A4/2.5.5 lapsed, on 1 January 2015, at the earliest is how we read that lapse.</summary>
    public static InForce VVArtikel66 { get; } = new(
        new(new LocalDate(2015, 1, 1), new LocalDate(2015, 11, 17), Knowledge.Derived),
        Boundary.On(new LocalDate(2015, 11, 18), Knowledge.Derived),
        new(
            "Afgeleid: het artikel staat in de geconsolideerde tekst van 17 november 2015. Aangenomen is dat het op zijn vroegst op 1 januari 2015 kwam, toen paragraaf A4/2.5.5 Vc verviel. Hoe het daarna luidde, is niet bekend.",
            "Derived: the article stands in the consolidated text of 17 November 2015. It is assumed that it came on 1 January 2015 at the earliest, when paragraph A4/2.5.5 Vc lapsed. How it read after that is not known."));

    /// <summary>The Vreemdelingenwet 2000, consolidated.</summary>
    public static Instrument Vw2013 { get; } = new("Vw 2000, geconsolideerde teksten van 1 januari 2013 tot en met 21 juli 2015", null, null);

    /// <summary>An article of the Vw or the Vb that reads the same in every consolidated text from 1 January 2013 to 21 July 2015. How it read after that is not known.</summary>
    public static InForce Artikel2013Tot2015 { get; } = new(
        Boundary.On(new LocalDate(2013, 1, 1), Knowledge.Derived),
        Boundary.On(new LocalDate(2015, 7, 22), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt het artikel in die van 1 januari 2013 tot en met 21 juli 2015. Hoe het daarna luidde, is niet bekend.",
            "Derived from consolidated texts: so the article reads in those from 1 January 2013 to 21 July 2015. How it read after that is not known."));

    /// <summary>The Vreemdelingenwet 2000 before the amendment of 1 January 2014, consolidated.</summary>
    public static Instrument Vw2013Alleen { get; } = new("Vw 2000, geconsolideerde tekst van 1 januari 2013", null, null);

    /// <summary>Article 61 Vw without the transfer decision. Since when before 2013 it read so is left aside.</summary>
    public static InForce VwTot2014 { get; } = new(
        Boundary.On(new LocalDate(2013, 1, 1), Knowledge.Derived),
        Boundary.On(new LocalDate(2014, 1, 1), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt het artikel in die van 1 januari 2013, en anders in die van 1 januari 2014.",
            "Derived from consolidated texts: so the article reads in that of 1 January 2013, and otherwise in that of 1 January 2014."));

    /// <summary>The Vreemdelingenwet 2000 after that amendment, consolidated.</summary>
    public static Instrument Vw2014En2015 { get; } = new("Vw 2000, geconsolideerde teksten van 1 januari 2014 en 21 juli 2015", null, null);

    /// <summary>Articles 61 and 62c Vw since the transfer decision has a term of its own. How they read after 21 July 2015 is not known.</summary>
    public static InForce Vw2014Tot2015 { get; } = new(
        Boundary.On(new LocalDate(2014, 1, 1), Knowledge.Derived),
        Boundary.On(new LocalDate(2015, 7, 22), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt het artikel in die van 1 januari 2014 en 21 juli 2015. Hoe het daarna luidde, is niet bekend.",
            "Derived from consolidated texts: so the article reads in those of 1 January 2014 and 21 July 2015. How it read after that is not known."));

    /// <summary>A text of that decree that is still the same in the consolidated text of 17 November 2015.</summary>
    public static InForce Wbv2013_4Tot2015 { get; } = new(
        Boundary.On(new LocalDate(2013, 4, 1), Knowledge.Stated),
        new(new LocalDate(2015, 11, 18), new LocalDate(2025, 10, 1), Knowledge.Derived),
        new(
            "Het einde is afgeleid uit geconsolideerde teksten: deze tekst staat nog in die van 17 november 2015. Hoe hij daarna luidde, is niet bekend.",
            "The end is derived from consolidated texts: this text is still in that of 17 November 2015. How it read after that is not known."));

    /// <summary>A text of that decree that is still in the consolidated text of 23 January 2014 and no longer in that of 7 April 2014.</summary>
    public static InForce Wbv2013_4TotBegin2014 { get; } = new(
        Boundary.On(new LocalDate(2013, 4, 1), Knowledge.Stated),
        new(new LocalDate(2014, 1, 24), new LocalDate(2014, 4, 7), Knowledge.Derived),
        new(
            "Het einde is afgeleid uit geconsolideerde teksten: deze tekst staat nog in die van 23 januari 2014 en niet meer in die van 7 april 2014.",
            "The end is derived from consolidated texts: this text is still in that of 23 January 2014 and no longer in that of 7 April 2014."));

    /// <summary>A text that is in the consolidated text of 7 April 2014 and lapsed on 1 January 2015, as the later text itself says.</summary>
    public static InForce DeelA2014Tot1Januari2015 { get; } = new(
        new(new LocalDate(2014, 1, 24), new LocalDate(2014, 4, 7), Knowledge.Derived),
        Boundary.On(new LocalDate(2015, 1, 1), Knowledge.Stated),
        new(
            "Het begin is afgeleid uit geconsolideerde teksten: deze tekst staat in die van 7 april 2014 en nog niet in die van 23 januari 2014. Hij verviel per 1 januari 2015.",
            "The beginning is derived from consolidated texts: this text is in that of 7 April 2014 and not yet in that of 23 January 2014. It lapsed on 1 January 2015."));

    /// <summary>A text of that decree that WBV 2013/27 changed.</summary>
    public static InForce Wbv2013_4TotWbv2013_27 { get; } = new(
        Boundary.On(new LocalDate(2013, 4, 1), Knowledge.Stated),
        new(new LocalDate(2013, 12, 9), new LocalDate(2014, 1, 23), Knowledge.Derived),
        new(
            "Gewijzigd bij een besluit van 9 december 2013; de gewijzigde tekst staat in de geconsolideerde tekst van 23 januari 2014. Wanneer hij daartussen verviel, is niet bekend.",
            "Changed by a decree of 9 December 2013; the changed text is in the consolidated text of 23 January 2014. When in between it lapsed is not known."));

    /// <summary>The decree in Staatscourant 2013, 35897 (WBV 2013/27), signed on 9 December 2013.</summary>
    public static Instrument Stcrt2013_35897 { get; } = new("Stcrt. 2013, 35897", "WBV 2013/27", new LocalDate(2013, 12, 9));

    /// <summary>A text as that decree changed it, still the same in the consolidated text of 17 November 2015.</summary>
    public static InForce Wbv2013_27Tot2015 { get; } = new(
        new(new LocalDate(2013, 12, 9), new LocalDate(2014, 1, 23), Knowledge.Derived),
        new(new LocalDate(2015, 11, 18), new LocalDate(2025, 10, 1), Knowledge.Derived),
        new(
            "Afgeleid: het besluit is van 9 december 2013, en de tekst staat in de geconsolideerde teksten van 23 januari 2014 tot en met 17 november 2015. Van wanneer tot wanneer hij precies gold, is niet bekend.",
            "Derived: the decree is of 9 December 2013, and the text is in the consolidated texts from 23 January 2014 to 17 November 2015. From when until when exactly it applied is not known."));

    /// <summary>The Vreemdelingenbesluit 2000 before the amendment of 1 November 2014, consolidated.</summary>
    public static Instrument Vb2013En2014 { get; } = new("Vb 2000, geconsolideerde teksten van 1 januari 2013 en 1 januari 2014", null, null);

    /// <summary>Article 6.5a Vb with three months in the second lid. Since when before 2013 it read so is left aside.</summary>
    public static InForce Vb2013TotNovember2014 { get; } = new(
        Boundary.On(new LocalDate(2013, 1, 1), Knowledge.Derived),
        Boundary.On(new LocalDate(2014, 11, 1), Knowledge.Stated),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt artikel 6.5a in die van 1 januari 2013 en 1 januari 2014; per 1 november 2014 is het tweede lid gewijzigd (Stb. 2014, 401).",
            "Derived from consolidated texts: so article 6.5a reads in those of 1 January 2013 and 1 January 2014; on 1 November 2014 the second lid was changed (Stb. 2014, 401)."));

    /// <summary>Article 3.3 Vb with three and six months. Since when before 2013 it read so is left aside; a letter on the mvv came in on 1 June 2013.</summary>
    public static InForce Vb3_3TotNovember2014 { get; } = new(
        Boundary.On(new LocalDate(2013, 1, 1), Knowledge.Derived),
        Boundary.On(new LocalDate(2014, 11, 1), Knowledge.Stated),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt artikel 3.3 in die van 1 januari 2013 en 1 januari 2014, die een letter over de mvv toevoegt; per 1 november 2014 werden maanden dagen (Stb. 2014, 401).",
            "Derived from consolidated texts: so article 3.3 reads in those of 1 January 2013 and 1 January 2014, which adds a letter on the mvv; on 1 November 2014 months became days (Stb. 2014, 401)."));

    /// <summary>Article 8.22 Vb before its second lid named three months after entry. Since when before 2013 it read so is left aside.</summary>
    public static InForce Vb8_22TotOktober2014 { get; } = new(
        Boundary.On(new LocalDate(2013, 1, 1), Knowledge.Derived),
        new(new LocalDate(2014, 7, 9), new LocalDate(2014, 10, 15), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt artikel 8.22 in die van 1 januari 2013 tot en met 8 juli 2014, en niet meer in die van 15 oktober 2014.",
            "Derived from consolidated texts: so article 8.22 reads in those from 1 January 2013 to 8 July 2014, and no longer in that of 15 October 2014."));

    /// <summary>Article 8.22 Vb with three months after entry in the second lid. How it read after 21 July 2015 is not known.</summary>
    public static InForce Vb8_22Oktober2014Tot2015 { get; } = new(
        new(new LocalDate(2014, 7, 9), new LocalDate(2014, 10, 15), Knowledge.Derived),
        Boundary.On(new LocalDate(2015, 7, 22), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt artikel 8.22 in die van 15 oktober 2014 tot en met 21 juli 2015, en niet in die van 8 juli 2014.",
            "Derived from consolidated texts: so article 8.22 reads in those from 15 October 2014 to 21 July 2015, and not in that of 8 July 2014."));

    /// <summary>Article 6.1 Vb in two leden, which points to leden of article 5.1b that were renumbered on 1 January 2014. Since when before 2013 it read so is left aside.</summary>
    public static InForce Vb6_1TotJuli2014 { get; } = new(
        Boundary.On(new LocalDate(2013, 1, 1), Knowledge.Derived),
        new(new LocalDate(2014, 7, 3), new LocalDate(2014, 7, 8), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt artikel 6.1 in die van 1 januari 2013 tot en met 2 juli 2014, en niet meer in die van 8 juli 2014.",
            "Derived from consolidated texts: so article 6.1 reads in those from 1 January 2013 to 2 July 2014, and no longer in that of 8 July 2014."));

    /// <summary>Article 6.1 Vb in one lid, with at least two grounds. How it read after 21 July 2015 is not known.</summary>
    public static InForce Vb6_1Juli2014Tot2015 { get; } = new(
        new(new LocalDate(2014, 7, 3), new LocalDate(2014, 7, 8), Knowledge.Derived),
        Boundary.On(new LocalDate(2015, 7, 22), Knowledge.Derived),
        new(
            "Afgeleid uit geconsolideerde teksten: zo luidt artikel 6.1 in die van 8 juli 2014 tot en met 21 juli 2015, en niet in die van 2 juli 2014.",
            "Derived from consolidated texts: so article 6.1 reads in those from 8 July 2014 to 21 July 2015, and not in that of 2 July 2014."));

    /// <summary>The Vreemdelingenbesluit 2000 after that amendment, consolidated.</summary>
    public static Instrument Vb2014En2015 { get; } = new("Vb 2000, geconsolideerde teksten van 1 november 2014 en 21 juli 2015", null, null);

    /// <summary>Article 6.5a Vb with 90 days in the second lid. How it read after 21 July 2015 is not known.</summary>
    public static InForce VbNovember2014Tot2015 { get; } = new(
        Boundary.On(new LocalDate(2014, 11, 1), Knowledge.Stated),
        Boundary.On(new LocalDate(2015, 7, 22), Knowledge.Derived),
        new(
            "Gewijzigd per 1 november 2014 (Stb. 2014, 401); zo luidt het artikel nog in de geconsolideerde tekst van 21 juli 2015. Hoe het daarna luidde, is niet bekend.",
            "Changed on 1 November 2014 (Stb. 2014, 401); so the article still reads in the consolidated text of 21 July 2015. How it read after that is not known."));
}
