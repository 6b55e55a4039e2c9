namespace Vc.Rules.Dossiers;

/// <summary>
/// A country or territory by its ISO 3166-1 alpha-3 code, with <see cref="XKX"/> for Kosovo and <see cref="XXX"/> for a country that nobody knows.
/// Store the code and not the number behind it: a code that ISO adds moves the numbers after it.
/// </summary>
public enum Land
{
    /// <summary>Aruba.</summary>
    ABW,

    /// <summary>Afghanistan.</summary>
    AFG,

    /// <summary>Angola.</summary>
    AGO,

    /// <summary>Anguilla.</summary>
    AIA,

    /// <summary>Åland.</summary>
    ALA,

    /// <summary>Albania.</summary>
    ALB,

    /// <summary>Andorra.</summary>
    AND,

    /// <summary>United Arab Emirates.</summary>
    ARE,

    /// <summary>Argentina.</summary>
    ARG,

    /// <summary>Armenia.</summary>
    ARM,

    /// <summary>American Samoa.</summary>
    ASM,

    /// <summary>Antarctica.</summary>
    ATA,

    /// <summary>French Southern Territories.</summary>
    ATF,

    /// <summary>Antigua and Barbuda.</summary>
    ATG,

    /// <summary>Australia.</summary>
    AUS,

    /// <summary>Austria.</summary>
    AUT,

    /// <summary>Azerbaijan.</summary>
    AZE,

    /// <summary>Burundi.</summary>
    BDI,

    /// <summary>Belgium.</summary>
    BEL,

    /// <summary>Benin.</summary>
    BEN,

    /// <summary>Bonaire, Sint Eustatius and Saba.</summary>
    BES,

    /// <summary>Burkina Faso.</summary>
    BFA,

    /// <summary>Bangladesh.</summary>
    BGD,

    /// <summary>Bulgaria.</summary>
    BGR,

    /// <summary>Bahrain.</summary>
    BHR,

    /// <summary>Bahamas.</summary>
    BHS,

    /// <summary>Bosnia and Herzegovina.</summary>
    BIH,

    /// <summary>Saint Barthélemy.</summary>
    BLM,

    /// <summary>Belarus.</summary>
    BLR,

    /// <summary>Belize.</summary>
    BLZ,

    /// <summary>Bermuda.</summary>
    BMU,

    /// <summary>Bolivia.</summary>
    BOL,

    /// <summary>Brazil.</summary>
    BRA,

    /// <summary>Barbados.</summary>
    BRB,

    /// <summary>Brunei.</summary>
    BRN,

    /// <summary>Bhutan.</summary>
    BTN,

    /// <summary>Bouvet Island.</summary>
    BVT,

    /// <summary>Botswana.</summary>
    BWA,

    /// <summary>Central African Republic.</summary>
    CAF,

    /// <summary>Canada.</summary>
    CAN,

    /// <summary>Cocos (Keeling) Islands.</summary>
    CCK,

    /// <summary>Switzerland.</summary>
    CHE,

    /// <summary>Chile.</summary>
    CHL,

    /// <summary>China.</summary>
    CHN,

    /// <summary>Côte d'Ivoire.</summary>
    CIV,

    /// <summary>Cameroon.</summary>
    CMR,

    /// <summary>Democratic Republic of the Congo.</summary>
    COD,

    /// <summary>Republic of the Congo.</summary>
    COG,

    /// <summary>Cook Islands.</summary>
    COK,

    /// <summary>Colombia.</summary>
    COL,

    /// <summary>Comoros.</summary>
    COM,

    /// <summary>Cabo Verde.</summary>
    CPV,

    /// <summary>Costa Rica.</summary>
    CRI,

    /// <summary>Cuba.</summary>
    CUB,

    /// <summary>Curaçao.</summary>
    CUW,

    /// <summary>Christmas Island.</summary>
    CXR,

    /// <summary>Cayman Islands.</summary>
    CYM,

    /// <summary>Cyprus.</summary>
    CYP,

    /// <summary>Czechia.</summary>
    CZE,

    /// <summary>Germany.</summary>
    DEU,

    /// <summary>Djibouti.</summary>
    DJI,

    /// <summary>Dominica.</summary>
    DMA,

    /// <summary>Denmark.</summary>
    DNK,

    /// <summary>Dominican Republic.</summary>
    DOM,

    /// <summary>Algeria.</summary>
    DZA,

    /// <summary>Ecuador.</summary>
    ECU,

    /// <summary>Egypt.</summary>
    EGY,

    /// <summary>Eritrea.</summary>
    ERI,

    /// <summary>Western Sahara.</summary>
    ESH,

    /// <summary>Spain.</summary>
    ESP,

    /// <summary>Estonia.</summary>
    EST,

    /// <summary>Ethiopia.</summary>
    ETH,

    /// <summary>Finland.</summary>
    FIN,

    /// <summary>Fiji.</summary>
    FJI,

    /// <summary>Falkland Islands.</summary>
    FLK,

    /// <summary>France.</summary>
    FRA,

    /// <summary>Faroe Islands.</summary>
    FRO,

    /// <summary>Micronesia.</summary>
    FSM,

    /// <summary>Gabon.</summary>
    GAB,

    /// <summary>United Kingdom.</summary>
    GBR,

    /// <summary>Georgia.</summary>
    GEO,

    /// <summary>Guernsey.</summary>
    GGY,

    /// <summary>Ghana.</summary>
    GHA,

    /// <summary>Gibraltar.</summary>
    GIB,

    /// <summary>Guinea.</summary>
    GIN,

    /// <summary>Guadeloupe.</summary>
    GLP,

    /// <summary>Gambia.</summary>
    GMB,

    /// <summary>Guinea-Bissau.</summary>
    GNB,

    /// <summary>Equatorial Guinea.</summary>
    GNQ,

    /// <summary>Greece.</summary>
    GRC,

    /// <summary>Grenada.</summary>
    GRD,

    /// <summary>Greenland.</summary>
    GRL,

    /// <summary>Guatemala.</summary>
    GTM,

    /// <summary>French Guiana.</summary>
    GUF,

    /// <summary>Guam.</summary>
    GUM,

    /// <summary>Guyana.</summary>
    GUY,

    /// <summary>Hong Kong.</summary>
    HKG,

    /// <summary>Heard Island and McDonald Islands.</summary>
    HMD,

    /// <summary>Honduras.</summary>
    HND,

    /// <summary>Croatia.</summary>
    HRV,

    /// <summary>Haiti.</summary>
    HTI,

    /// <summary>Hungary.</summary>
    HUN,

    /// <summary>Indonesia.</summary>
    IDN,

    /// <summary>Isle of Man.</summary>
    IMN,

    /// <summary>India.</summary>
    IND,

    /// <summary>British Indian Ocean Territory.</summary>
    IOT,

    /// <summary>Ireland.</summary>
    IRL,

    /// <summary>Iran.</summary>
    IRN,

    /// <summary>Iraq.</summary>
    IRQ,

    /// <summary>Iceland.</summary>
    ISL,

    /// <summary>Israel.</summary>
    ISR,

    /// <summary>Italy.</summary>
    ITA,

    /// <summary>Jamaica.</summary>
    JAM,

    /// <summary>Jersey.</summary>
    JEY,

    /// <summary>Jordan.</summary>
    JOR,

    /// <summary>Japan.</summary>
    JPN,

    /// <summary>Kazakhstan.</summary>
    KAZ,

    /// <summary>Kenya.</summary>
    KEN,

    /// <summary>Kyrgyzstan.</summary>
    KGZ,

    /// <summary>Cambodia.</summary>
    KHM,

    /// <summary>Kiribati.</summary>
    KIR,

    /// <summary>Saint Kitts and Nevis.</summary>
    KNA,

    /// <summary>South Korea.</summary>
    KOR,

    /// <summary>Kuwait.</summary>
    KWT,

    /// <summary>Laos.</summary>
    LAO,

    /// <summary>Lebanon.</summary>
    LBN,

    /// <summary>Liberia.</summary>
    LBR,

    /// <summary>Libya.</summary>
    LBY,

    /// <summary>Saint Lucia.</summary>
    LCA,

    /// <summary>Liechtenstein.</summary>
    LIE,

    /// <summary>Sri Lanka.</summary>
    LKA,

    /// <summary>Lesotho.</summary>
    LSO,

    /// <summary>Lithuania.</summary>
    LTU,

    /// <summary>Luxembourg.</summary>
    LUX,

    /// <summary>Latvia.</summary>
    LVA,

    /// <summary>Macao.</summary>
    MAC,

    /// <summary>Saint Martin (French part).</summary>
    MAF,

    /// <summary>Morocco.</summary>
    MAR,

    /// <summary>Monaco.</summary>
    MCO,

    /// <summary>Moldova.</summary>
    MDA,

    /// <summary>Madagascar.</summary>
    MDG,

    /// <summary>Maldives.</summary>
    MDV,

    /// <summary>Mexico.</summary>
    MEX,

    /// <summary>Marshall Islands.</summary>
    MHL,

    /// <summary>North Macedonia.</summary>
    MKD,

    /// <summary>Mali.</summary>
    MLI,

    /// <summary>Malta.</summary>
    MLT,

    /// <summary>Myanmar.</summary>
    MMR,

    /// <summary>Montenegro.</summary>
    MNE,

    /// <summary>Mongolia.</summary>
    MNG,

    /// <summary>Northern Mariana Islands.</summary>
    MNP,

    /// <summary>Mozambique.</summary>
    MOZ,

    /// <summary>Mauritania.</summary>
    MRT,

    /// <summary>Montserrat.</summary>
    MSR,

    /// <summary>Martinique.</summary>
    MTQ,

    /// <summary>Mauritius.</summary>
    MUS,

    /// <summary>Malawi.</summary>
    MWI,

    /// <summary>Malaysia.</summary>
    MYS,

    /// <summary>Mayotte.</summary>
    MYT,

    /// <summary>Namibia.</summary>
    NAM,

    /// <summary>New Caledonia.</summary>
    NCL,

    /// <summary>Niger.</summary>
    NER,

    /// <summary>Norfolk Island.</summary>
    NFK,

    /// <summary>Nigeria.</summary>
    NGA,

    /// <summary>Nicaragua.</summary>
    NIC,

    /// <summary>Niue.</summary>
    NIU,

    /// <summary>Netherlands.</summary>
    NLD,

    /// <summary>Norway.</summary>
    NOR,

    /// <summary>Nepal.</summary>
    NPL,

    /// <summary>Nauru.</summary>
    NRU,

    /// <summary>New Zealand.</summary>
    NZL,

    /// <summary>Oman.</summary>
    OMN,

    /// <summary>Pakistan.</summary>
    PAK,

    /// <summary>Panama.</summary>
    PAN,

    /// <summary>Pitcairn Islands.</summary>
    PCN,

    /// <summary>Peru.</summary>
    PER,

    /// <summary>Philippines.</summary>
    PHL,

    /// <summary>Palau.</summary>
    PLW,

    /// <summary>Papua New Guinea.</summary>
    PNG,

    /// <summary>Poland.</summary>
    POL,

    /// <summary>Puerto Rico.</summary>
    PRI,

    /// <summary>North Korea.</summary>
    PRK,

    /// <summary>Portugal.</summary>
    PRT,

    /// <summary>Paraguay.</summary>
    PRY,

    /// <summary>Palestine.</summary>
    PSE,

    /// <summary>French Polynesia.</summary>
    PYF,

    /// <summary>Qatar.</summary>
    QAT,

    /// <summary>Réunion.</summary>
    REU,

    /// <summary>Romania.</summary>
    ROU,

    /// <summary>Russia.</summary>
    RUS,

    /// <summary>Rwanda.</summary>
    RWA,

    /// <summary>Saudi Arabia.</summary>
    SAU,

    /// <summary>Sudan.</summary>
    SDN,

    /// <summary>Senegal.</summary>
    SEN,

    /// <summary>Singapore.</summary>
    SGP,

    /// <summary>South Georgia and the South Sandwich Islands.</summary>
    SGS,

    /// <summary>Saint Helena, Ascension and Tristan da Cunha.</summary>
    SHN,

    /// <summary>Svalbard and Jan Mayen.</summary>
    SJM,

    /// <summary>Solomon Islands.</summary>
    SLB,

    /// <summary>Sierra Leone.</summary>
    SLE,

    /// <summary>El Salvador.</summary>
    SLV,

    /// <summary>San Marino.</summary>
    SMR,

    /// <summary>Somalia.</summary>
    SOM,

    /// <summary>Saint Pierre and Miquelon.</summary>
    SPM,

    /// <summary>Serbia.</summary>
    SRB,

    /// <summary>South Sudan.</summary>
    SSD,

    /// <summary>São Tomé and Príncipe.</summary>
    STP,

    /// <summary>Suriname.</summary>
    SUR,

    /// <summary>Slovakia.</summary>
    SVK,

    /// <summary>Slovenia.</summary>
    SVN,

    /// <summary>Sweden.</summary>
    SWE,

    /// <summary>Eswatini.</summary>
    SWZ,

    /// <summary>Sint Maarten (Dutch part).</summary>
    SXM,

    /// <summary>Seychelles.</summary>
    SYC,

    /// <summary>Syria.</summary>
    SYR,

    /// <summary>Turks and Caicos Islands.</summary>
    TCA,

    /// <summary>Chad.</summary>
    TCD,

    /// <summary>Togo.</summary>
    TGO,

    /// <summary>Thailand.</summary>
    THA,

    /// <summary>Tajikistan.</summary>
    TJK,

    /// <summary>Tokelau.</summary>
    TKL,

    /// <summary>Turkmenistan.</summary>
    TKM,

    /// <summary>Timor-Leste.</summary>
    TLS,

    /// <summary>Tonga.</summary>
    TON,

    /// <summary>Trinidad and Tobago.</summary>
    TTO,

    /// <summary>Tunisia.</summary>
    TUN,

    /// <summary>Türkiye.</summary>
    TUR,

    /// <summary>Tuvalu.</summary>
    TUV,

    /// <summary>Taiwan.</summary>
    TWN,

    /// <summary>Tanzania.</summary>
    TZA,

    /// <summary>Uganda.</summary>
    UGA,

    /// <summary>Ukraine.</summary>
    UKR,

    /// <summary>United States Minor Outlying Islands.</summary>
    UMI,

    /// <summary>Uruguay.</summary>
    URY,

    /// <summary>United States.</summary>
    USA,

    /// <summary>Uzbekistan.</summary>
    UZB,

    /// <summary>Vatican City.</summary>
    VAT,

    /// <summary>Saint Vincent and the Grenadines.</summary>
    VCT,

    /// <summary>Venezuela.</summary>
    VEN,

    /// <summary>British Virgin Islands.</summary>
    VGB,

    /// <summary>US Virgin Islands.</summary>
    VIR,

    /// <summary>Vietnam.</summary>
    VNM,

    /// <summary>Vanuatu.</summary>
    VUT,

    /// <summary>Wallis and Futuna.</summary>
    WLF,

    /// <summary>Samoa.</summary>
    WSM,

    /// <summary>Kosovo; a user-assigned code in general use, not one of ISO.</summary>
    XKX,

    /// <summary>Yemen.</summary>
    YEM,

    /// <summary>South Africa.</summary>
    ZAF,

    /// <summary>Zambia.</summary>
    ZMB,

    /// <summary>Zimbabwe.</summary>
    ZWE,

    /// <summary>Asked, but not known: the code of travel documents for an unspecified country. This is an answer; a country about which the dossier says nothing is not known at all.</summary>
    XXX,
}
