using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FluentAssertions;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Xunit;

namespace Vc.Rules.Tests.Api;

/// <summary>The libraries keep nothing, send nothing and log nothing, because they refer to nothing that could: their tables of references say so.</summary>
public sealed class PrivacyTests
{
    // Text, numbers, collections, hashing, and what the compiler itself refers to.
    private static readonly HashSet<string> Allowed =
    [
        "System", "System.Buffers", "System.Collections", "System.Collections.Concurrent", "System.Collections.Generic", "System.Collections.Immutable", "System.Collections.ObjectModel", "System.Globalization", "System.Linq", "System.Numerics", "System.Runtime.CompilerServices", "System.Runtime.InteropServices",
        "System.Runtime.Versioning", "System.Security.Cryptography", "System.CodeDom.Compiler", "System.Text", "System.Threading", "System.Threading.Tasks", "System.Runtime.ExceptionServices", "System.Diagnostics", "System.Diagnostics.CodeAnalysis", "System.Reflection", "NodaTime", "NodaTime.Text", "NodaTime.Calendars", "Microsoft.CodeAnalysis",
    ];

    // Of the namespaces that hold more than that, the types that are only that.
    private static readonly HashSet<string> AllowedOfSystem = ["System.Environment.get_NewLine", "System.Environment.get_CurrentManagedThreadId", "System.Environment.get_ProcessorCount"];

    private static readonly string[] ReadersOfTheWorld =
        ["System.Console", "System.Environment", "System.AppContext", "System.Activator", "System.Random", "System.TimeZoneInfo", "System.DateTime", "System.DateTimeOffset", "System.TimeProvider", "System.GC", "System.AppDomain", "System.Guid", "NodaTime.SystemClock", "NodaTime.DateTimeZoneProviders"];

    [Fact]
    public void The_library_refers_to_no_namespace_of_files_networks_processes_or_clocks()
    {
        var (types, members) = ReferencesOf(typeof(Dossier).Assembly);

        types.Select(static type => type.Namespace).Distinct().Should().BeSubsetOf(Allowed);
        types.Where(static type => type.Namespace == "System.Diagnostics").Select(static type => type.Name).Should().BeSubsetOf(["DebuggableAttribute", "DebuggerBrowsableAttribute", "DebuggerBrowsableState", "DebuggerDisplayAttribute", "DebuggerHiddenAttribute", "DebuggerStepThroughAttribute", "DebuggingModes", "UnreachableException"]);
        types.Where(static type => type.Namespace == "System.Reflection").Select(static type => type.Name).Should().OnlyContain(static name => name.EndsWith("Attribute", StringComparison.Ordinal) || name == "MemberInfo");
        members.Where(static member => member.StartsWith("System.Reflection.MemberInfo.", StringComparison.Ordinal)).Should().BeSubsetOf(["System.Reflection.MemberInfo.get_Name"], "a message can name a type");
        members.Where(static member => ReadersOfTheWorld.Any(type => member.StartsWith(type + ".", StringComparison.Ordinal))).Should().BeSubsetOf(AllowedOfSystem);
    }

    /// <summary>The reader and writer of JSON take streams that the caller opened, and open none.</summary>
    [Fact]
    public void The_json_library_refers_to_streams_and_to_no_other_type_of_files_or_networks()
    {
        var (types, members) = ReferencesOf(typeof(DossierJson).Assembly);

        types.Where(static type => type.Namespace == "System.IO").Select(static type => type.Name).Should().BeEquivalentTo("Stream", "MemoryStream");
        types.Select(static type => type.Namespace).Distinct().Where(static name => name is not "System.IO" && !name.StartsWith("System.Text.", StringComparison.Ordinal) && !name.StartsWith("Vc.Rules", StringComparison.Ordinal)).Should().BeSubsetOf(Allowed);
        members.Where(static member => ReadersOfTheWorld.Any(type => member.StartsWith(type + ".", StringComparison.Ordinal))).Should().BeSubsetOf(AllowedOfSystem);
    }

    [Fact]
    public void The_library_needs_the_platform_and_NodaTime_only() =>
        typeof(Dossier).Assembly.GetReferencedAssemblies().Select(static assembly => assembly.Name).Should().OnlyContain(static name => name == "NodaTime" || name!.StartsWith("System.", StringComparison.Ordinal))
            .And.NotContain(static name => name!.StartsWith("System.Net", StringComparison.Ordinal) || name.StartsWith("System.IO", StringComparison.Ordinal) || name.Contains("Process", StringComparison.Ordinal) || name == "System.Console");

    [Fact]
    public void What_does_refer_to_files_is_found()
    {
        var (types, members) = ReferencesOf(typeof(PrivacyTests).Assembly);

        types.Select(static type => type.Namespace).Should().Contain("System.IO");
        members.Should().Contain("System.Environment.GetEnvironmentVariable");
    }

    private static (IReadOnlyList<(string Namespace, string Name)> Types, IReadOnlyList<string> Members) ReferencesOf(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();

        // A type inside another has the namespace of that one, which is listed too.
        var types = reader.TypeReferences.Select(reader.GetTypeReference).Where(static type => type.ResolutionScope.Kind != HandleKind.TypeReference).Select(type => (reader.GetString(type.Namespace), reader.GetString(type.Name))).ToList();
        var members = reader.MemberReferences.Select(reader.GetMemberReference).Where(static member => member.Parent.Kind == HandleKind.TypeReference).Select(member =>
        {
            var type = reader.GetTypeReference((TypeReferenceHandle)member.Parent);
            return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}.{reader.GetString(member.Name)}";
        }).ToList();
        return (types, members);
    }
}
