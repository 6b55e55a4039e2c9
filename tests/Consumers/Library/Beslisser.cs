using NodaTime.Text;
using Vc.Rules.Circulaire;
using Vc.Rules.Json;

namespace Consumers
{
    /// <summary>A service as an older code base would have it: JSON in, JSON out.</summary>
    public static class Beslisser
    {
        public static string Beslis(string paragraph, string date, string dossier)
        {
            var day = LocalDatePattern.Iso.Parse(date).Value;
            return DecisionJson.Write(Vreemdelingencirculaire.On(day).Decide(paragraph, DossierJson.Read(dossier), null));
        }
    }
}
