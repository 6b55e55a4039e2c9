#:project ../../src/Vc.Rules.Json/Vc.Rules.Json.csproj
#:property PublishAot=false

// Two texts of one subject side by side, and what becomes of a case: A4/3.1 in May 2013 and in June 2015.
//   dotnet run docs/examples/compare.cs

using NodaTime;
using Vc.Rules;
using Vc.Rules.Circulaire;
using Vc.Rules.Json;

var folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
using var file = File.OpenRead(Path.Combine(folder, "ongewenst-een-maand.json"));
var month = DossierJson.Read(file);

var comparison = Vreemdelingencirculaire.Compare("A4/3.1", new LocalDate(2013, 5, 6), new LocalDate(2015, 6, 30));
Console.WriteLine($"{comparison.Older!.Version.Instrument.Name} -> {comparison.Newer!.Version.Instrument.Name}");
foreach (var change in comparison.Changes)
{
    var norm = (change.Newer ?? change.Older)!;
    var values = change.ValuesBefore.Count > 0 ? $" ({string.Join(", ", change.ValuesBefore.Select(value => value.En))} -> {string.Join(", ", change.ValuesAfter.Select(value => value.En))})" : "";
    Console.WriteLine($"- {change.Kind} {norm.Pinpoint}{values}");
}

// The same man with a month of prison, and with ten days.
var days = month with { Antecedenten = [month.Antecedenten![0] with { Straffen = [month.Antecedenten[0].Straffen![0] with { OnvoorwaardelijkeDagen = 10 }] }] };
foreach (var one in new[] { comparison.Of("a month", month), comparison.Of("ten days", days) })
{
    Console.WriteLine($"{one.Name}: {one.Older.Status} -> {one.Newer.Status}, {(one.Differs ? "another" : "the same")} outcome");
    foreach (var field in one.Fields)
    {
        Console.WriteLine($"- {field.Label.En}: {field.Before?.En ?? "nothing"} -> {field.After?.En ?? "nothing"}");
    }
}
