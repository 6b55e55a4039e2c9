using Vc.Rules.Json;

namespace Vc.Rules.Tests.Json;

/// <summary>Every place in a dossier, as the paths of facts write it.</summary>
internal static class DossierPaths
{
    public static IEnumerable<(string Path, Shape Shape)> Of(Shape shape, string path = "") => shape switch
    {
        ListShape list => Of(list.Element, path + "[]"),
        ObjectShape item => item.Properties.SelectMany(property =>
        {
            var at = path.Length == 0 ? property.Name : path + "." + property.Name;
            return Of(property.Shape, at).Prepend((at, property.Shape));
        }),
        _ => [],
    };
}
