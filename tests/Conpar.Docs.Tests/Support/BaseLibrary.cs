using Conpar.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Docs.Tests.Support;

/// <summary>The base class library, as the generator sees it.</summary>
static class BaseLibrary
{
    static readonly CSharpCompilation compilation = CSharpCompilation.Create(
        "platform",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)));

    static readonly Func<ISymbol, string?> reasonOf =
        typeof(ConparGenerator).Assembly.GetType("Conpar.Generators.Libraries.BlockingCalls")!.GetMethod("ReasonOf", [typeof(ISymbol)])!.CreateDelegate<Func<ISymbol, string?>>();

    /// <summary>The members that the generator lists wherever no façade stands for them.</summary>
    public static IEnumerable<ISymbol> Blocking() =>
        TypesOf(compilation.GlobalNamespace).SelectMany(type => type.GetMembers())
            .Where(member => member.DeclaredAccessibility == Accessibility.Public && !member.IsOverride && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute") && reasonOf(member) is not null);

    static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Concat(space.GetNamespaceMembers().SelectMany(TypesOf));
}
