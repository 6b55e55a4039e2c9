using System.Reflection;
using System.Xml.Linq;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Vc.Rules.Dossiers;
using Vc.Rules.Json;
using Vc.Rules.Tests.Snapshots;
using Xunit;

namespace Vc.Rules.Tests.Api;

/// <summary>What the libraries offer is a file, so that a change of it shows in review. See docs/versioning.md for what a change of it means.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string, Assembly> Libraries { get; } = new() { { "Vc.Rules", typeof(Dossier).Assembly }, { "Vc.Rules.Json", typeof(DossierJson).Assembly } };

    [Theory]
    [MemberData(nameof(Libraries))]
    public void What_is_public_is_as_verified(string library, Assembly assembly) => Snapshot.Verify(PublicApi.Of(assembly).Write(), parameters: library);

    /// <summary>The compiler asks for a comment on every public member; this asks that it says something, of every parameter and result too.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void What_is_public_is_explained(string library, Assembly assembly)
    {
        var api = PublicApi.Of(assembly);
        var comments = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(static member => member.Attribute("name")!.Value);
        var missing = api.Types.SelectMany(static type => PublicApi.MembersOf(type).Prepend(type)).SelectMany(symbol => Missing(symbol, comments)).ToList();

        api.Types.Count.Should().BeGreaterThan(5, library);
        missing.Should().BeEmpty();
    }

    private static IEnumerable<string> Missing(ISymbol symbol, Dictionary<string, XElement> comments)
    {
        var name = symbol.GetDocumentationCommentId()!;
        var comment = comments.GetValueOrDefault(name, new("member"));
        if (comment.Element("inheritdoc") is not null || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 })
        {
            yield break;
        }

        if (!Says(comment.Element("summary")))
        {
            yield return $"{name}: summary";
        }

        var (parameters, typeParameters, result) = symbol switch
        {
            IMethodSymbol method => (method.Parameters, method.TypeParameters, !method.ReturnsVoid && method.MethodKind != MethodKind.Constructor),
            IPropertySymbol property => (property.Parameters, [], false),
            INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke } type => (invoke.Parameters, type.TypeParameters, !invoke.ReturnsVoid),
            INamedTypeSymbol type => ([], type.TypeParameters, false),
            _ => (System.Collections.Immutable.ImmutableArray<IParameterSymbol>.Empty, System.Collections.Immutable.ImmutableArray<ITypeParameterSymbol>.Empty, false),
        };
        foreach (var parameter in parameters.Where(parameter => !comment.Elements("param").Any(element => element.Attribute("name")?.Value == parameter.Name && Says(element))))
        {
            yield return $"{name}: parameter {parameter.Name}";
        }

        foreach (var parameter in typeParameters.Where(parameter => !comment.Elements("typeparam").Any(element => element.Attribute("name")?.Value == parameter.Name && Says(element))))
        {
            yield return $"{name}: type parameter {parameter.Name}";
        }

        if (result && !Says(comment.Element("returns")))
        {
            yield return $"{name}: result";
        }
    }

    private static bool Says(XElement? element) => element is not null && (element.Value.Trim().Length > 2 || element.HasElements);
}
