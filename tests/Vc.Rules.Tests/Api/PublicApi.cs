using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vc.Rules.Tests.Api;

/// <summary>What a library offers to others, read out of the built file by the compiler's own reader.</summary>
internal sealed class PublicApi
{
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private PublicApi(IReadOnlyList<INamedTypeSymbol> types) => Types = types;

    /// <summary>Every type that another assembly can see, by name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    public static PublicApi Of(System.Reflection.Assembly assembly)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(static path => path.EndsWith(".dll", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith("Vc.", StringComparison.Ordinal));
        var self = MetadataReference.CreateFromFile(assembly.Location);
        var core = MetadataReference.CreateFromFile(typeof(Vc.Rules.Dossiers.Dossier).Assembly.Location);
        var compilation = CSharpCompilation.Create("reader", references: [self, .. assembly.Location == core.FilePath ? Array.Empty<MetadataReference>() : [core], .. platform.Select(static path => MetadataReference.CreateFromFile(path))]);
        return new([.. TypesIn(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(self)!).GlobalNamespace).OrderBy(static type => type.ToDisplayString(Format), StringComparer.Ordinal)]);
    }

    /// <summary>The members that a type offers, without what the compiler makes for every record.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        IsVisible(member) && member is not INamedTypeSymbol
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.StaticConstructor }
        && !(type.TypeKind == TypeKind.Enum && member is IMethodSymbol)
        && !member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute")
        && member.Name is not ("EqualityContract" or "<Clone>$")
        && !(type.IsRecord && member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [var only] } && SymbolEqualityComparer.Default.Equals(only.Type, type)));

    /// <summary>A line for each type and each member.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        foreach (var type in Types)
        {
            var bases = type.AllInterfaces.Where(inherited => type.Interfaces.Contains(inherited)).Select(static inherited => inherited.ToDisplayString(Format)).Order(StringComparer.Ordinal)
                .Prepend(type.BaseType is { SpecialType: SpecialType.None } around ? around.ToDisplayString(Format) : "").Where(static name => name.Length > 0).ToList();
            text.Append(Modifiers(type)).Append(type.ToDisplayString(Format)).Append(bases.Count > 0 ? " : " + string.Join(", ", bases) : "").Append('\n');
            foreach (var member in MembersOf(type).Select(static member => (member.DeclaredAccessibility == Accessibility.Public ? "" : "protected ") + member.ToDisplayString(Format)).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Modifiers(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Enum => "enum ",
        TypeKind.Interface => "interface ",
        TypeKind.Delegate => "delegate ",
        TypeKind.Struct => (type.IsReadOnly ? "readonly " : "") + (type.IsRecord ? "record struct " : "struct "),
        _ => (type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (type.IsRecord ? "record " : "class "),
    };

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol around) => around.GetMembers().SelectMany(static member => member switch
    {
        INamespaceSymbol inner => TypesIn(inner),
        INamedTypeSymbol type when IsVisible(type) => TypesIn(type).Prepend(type),
        _ => [],
    });

    // A protected member of a type that nobody can derive from is not offered to anybody. The types that the compiler makes for a block of extensions have names that nobody can write; what they hold is listed with the class around them.
    private static bool IsVisible(ISymbol symbol) => (symbol.CanBeReferencedByName || symbol is IMethodSymbol or IPropertySymbol) && (symbol.DeclaredAccessibility is Accessibility.Public
        || (symbol.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal && symbol.ContainingType is { IsSealed: false } around
            && around.InstanceConstructors.Any(static constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)));
}
