using System;
using System.IO;
using System.Reflection;
using System.Runtime.Versioning;
using System.Text;

foreach (var type in new[] { typeof(Vc.Rules.Dossiers.Dossier), typeof(Vc.Rules.Json.DossierJson) })
{
    var framework = type.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
    if (framework != ".NETStandard,Version=v2.0")
    {
        throw new InvalidOperationException($"{type.Assembly.GetName().Name} is the build for {framework}.");
    }
}

using var output = Console.OpenStandardOutput();
output.Write(Encoding.UTF8.GetBytes(Consumers.Beslisser.Beslis(args[0], args[1], File.ReadAllText(args[2])) + "\n"));
