using System.Globalization;
using Xunit;

namespace Vc.Rules.Tests.Json;

/// <summary>Cultures in which careless code writes other dates, numbers and letters.</summary>
internal static class Cultures
{
    public static TheoryData<string> Names { get; } = ["", "nl-NL", "tr-TR", "ar-SA", "th-TH"];

    public static void In(string name, Action action)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }
}
