using System;
using System.IO;
using Vc.Rules.Circulaire;
using Vc.Rules.Json;

// With "packages FOLDER" it lists what the packages hold; else it decides the dossier of a file: PARAGRAPH DATE FILE.
if (args is ["packages", var folder])
{
    Consumers.PackageList.Write(folder, Console.Out);
    return;
}

using var file = File.OpenRead(args[2]);
var dossier = DossierJson.Read(file);
var day = NodaTime.Text.LocalDatePattern.Iso.Parse(args[1]).Value;
var decision = Vreemdelingencirculaire.On(day).Decide(args[0], dossier).Decision;
using var output = Console.OpenStandardOutput();
DecisionJson.Write(output, decision);
output.WriteByte((byte)'\n');
