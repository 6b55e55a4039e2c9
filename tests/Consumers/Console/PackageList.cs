using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Consumers;

/// <summary>What the packages of a folder say of themselves and what is in them, without what differs from build to build.</summary>
internal static class PackageList
{
    // The portable PDB specification names the record that holds a source.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private static readonly string[] Said = ["id", "license", "icon", "readme", "description", "tags", "authors", "copyright", "packageTypes", "dependencies"];

    public static void Write(string folder, TextWriter output)
    {
        foreach (var path in Directory.GetFiles(folder, "*.*nupkg").OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            using var package = ZipFile.OpenRead(path);
            var nuspec = package.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
            var version = "";
            output.Write(Path.GetExtension(path) + "\n");
            using (var stream = nuspec.Open())
            {
                var metadata = XDocument.Load(stream).Root!.Elements().Single(static element => element.Name.LocalName == "metadata");
                version = metadata.Elements().Single(static element => element.Name.LocalName == "version").Value;
                foreach (var element in metadata.Elements().Where(element => Said.Contains(element.Name.LocalName) && (element.Name.LocalName == "id" || path.EndsWith(".nupkg", StringComparison.Ordinal))))
                {
                    Line(output, "  ", element);
                }
            }

            foreach (var entry in package.Entries.Where(static entry => !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal) && !entry.FullName.StartsWith("package/", StringComparison.Ordinal) && entry.Name is not "[Content_Types].xml").OrderBy(static entry => entry.FullName, StringComparer.Ordinal))
            {
                output.Write($"  {entry.FullName.Replace(version, "VERSION", StringComparison.Ordinal)}{About(entry)}\n");
            }
        }
    }

    private static void Line(TextWriter output, string indent, XElement element)
    {
        var attributes = string.Concat(element.Attributes().Where(static attribute => attribute.Name.LocalName is not ("version" or "xmlns")).Select(static attribute => $" {attribute.Name.LocalName}={attribute.Value}"));
        output.Write($"{indent}{element.Name.LocalName}{attributes}{(element.HasElements || element.Value.Length == 0 ? "" : ": " + element.Value)}\n");
        foreach (var inner in element.Elements())
        {
            Line(output, indent + "  ", inner);
        }
    }

    /// <summary>Of our own assemblies: whether the same sources give the same bytes. Of symbols: whether they hold their sources.</summary>
    private static string About(ZipArchiveEntry entry)
    {
        if (!entry.Name.StartsWith("Vc.", StringComparison.Ordinal) && entry.Name is not ("vc.dll" or "vc.pdb"))
        {
            return "";
        }

        using var copy = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(copy);
        }

        copy.Position = 0;
        if (entry.Name.EndsWith(".dll", StringComparison.Ordinal) && !entry.Name.EndsWith(".resources.dll", StringComparison.Ordinal))
        {
            using var reader = new PEReader(copy);
            return reader.ReadDebugDirectory().Any(static item => item.Type == DebugDirectoryEntryType.Reproducible) ? " (deterministic)" : " (NOT deterministic)";
        }

        if (!entry.Name.EndsWith(".pdb", StringComparison.Ordinal))
        {
            return "";
        }

        using var symbols = MetadataReaderProvider.FromPortablePdbStream(copy);
        var pdb = symbols.GetMetadataReader();
        var without = pdb.Documents.Count(document => !pdb.GetCustomDebugInformation(document).Any(handle => pdb.GetGuid(pdb.GetCustomDebugInformation(handle).Kind) == EmbeddedSource));
        var mapped = pdb.Documents.All(document => pdb.GetString(pdb.GetDocument(document).Name).StartsWith("/_", StringComparison.Ordinal));
        return (without == 0 ? " (with sources" : " (NOT with all sources") + (mapped ? ", no path of a machine)" : ", WITH paths of a machine)");
    }
}
