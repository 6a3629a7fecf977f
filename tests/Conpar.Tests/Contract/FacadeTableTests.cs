using System.Reflection;
using Conpar.Cooperation;
using Conpar.Scheduling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Tests.Contract;

/// <summary>The table that the generator reads from the façades' attributes names members that exist, with their own parameters.</summary>
public sealed class FacadeTableTests
{
    static readonly CSharpCompilation platform = CSharpCompilation.Create(
        "table",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)));

    static readonly IMethodSymbol[] facades =
    [
        .. platform.GlobalNamespace.GetMembers("Conpar").Single().As<INamespaceSymbol>().GetMembers("Cooperation").Single().As<INamespaceSymbol>()
            .GetTypeMembers().SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()),
    ];

    public static TheoryData<string, string, bool> Table()
    {
        TheoryData<string, string, bool> rows = [];
        foreach (IMethodSymbol facade in facades)
        {
            foreach (AttributeData attribute in facade.GetAttributes().Where(a => a.AttributeClass!.Name is nameof(ControlsAttribute) or nameof(SpawnsAttribute)))
            {
                rows.Add((string)attribute.ConstructorArguments[0].Value!, facade.ToDisplayString(), attribute.AttributeClass!.Name == nameof(SpawnsAttribute));
            }
        }

        return rows;
    }

    [Theory, MemberData(nameof(Table))]
    public void EachFacadeTakesWhatItsMemberTakes(string id, string facadeName, bool spawns)
    {
        ISymbol member = Assert.Single(DocumentationCommentId.GetSymbolsForDeclarationId(id, platform));
        IMethodSymbol facade = facades.Single(f => f.ToDisplayString() == facadeName);
        IMethodSymbol replaced = member as IMethodSymbol ?? ((IPropertySymbol)member).GetMethod!;

        Assert.Equal(typeof(Job).FullName, facade.Parameters[0].Type.ToDisplayString());
        Assert.Equal("Int32 site", facade.Parameters[1].Type.Name + " " + facade.Parameters[1].Name);
        IParameterSymbol[] own = [.. facade.Parameters.Skip(2)];
        if (!replaced.IsStatic && replaced.MethodKind != MethodKind.Constructor)
        {
            Assert.Equal("receiver", own[0].Name);
            Assert.Equal(replaced.ContainingType.Name, own[0].Type.Name);
            own = own[1..];
        }

        IParameterSymbol[] expected = [.. replaced.Parameters];
        if (spawns)
        {
            Assert.Equal(["interleaved", "parallel"], own[..2].Select(p => p.Name));
            (own, expected) = (own[2..], expected[1..]);
        }

        Assert.Equal(expected.Select(Signature), own.Select(Signature));
        Assert.Equal(replaced.Arity + ArityOf(replaced.ContainingType), facade.Arity);
    }

    [Fact]
    public void NoMemberIsControlledTwice()
    {
        var claims = facades.SelectMany(f => f.GetAttributes()).Where(a => a.AttributeClass!.Name is nameof(ControlsAttribute) or nameof(SpawnsAttribute))
            .Select(a => (a.AttributeClass!.Name, a.ConstructorArguments[0].Value, a.NamedArguments.Any(n => n.Key == "Awaited" && n.Value.Value is true)))
            .ToList();

        Assert.Equal(claims.Count, claims.Distinct().Count());
        Assert.True(claims.Count > 150, $"{claims.Count} rows only");
    }

    [Fact]
    public void EveryOverloadOfTheControlledMembersIsThere()
    {
        var controlled = facades.SelectMany(f => f.GetAttributes()).Where(a => a.AttributeClass!.Name == nameof(ControlsAttribute))
            .Select(a => (string)a.ConstructorArguments[0].Value!).ToHashSet();
        var missing = controlled.Select(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, platform)!)
            .SelectMany(member => member.ContainingType.GetMembers(member.Name))
            .Where(member => member.DeclaredAccessibility == Accessibility.Public && !member.GetAttributes().Any(a => a.AttributeClass!.Name == "ObsoleteAttribute"))
            .Select(member => member.GetDocumentationCommentId()!).Distinct()
            .Where(id => !controlled.Contains(id));

        Assert.Empty(missing);
    }

    static int ArityOf(INamedTypeSymbol type) => type.Arity + (type.ContainingType is { } outer ? ArityOf(outer) : 0);

    static string Signature(IParameterSymbol parameter) =>
        $"{parameter.RefKind} {Shown(parameter.Type)} {parameter.Name}{(parameter.HasExplicitDefaultValue ? $" = {parameter.ExplicitDefaultValue ?? "default"}" : "")}{(parameter.IsParams ? " params" : "")}";

    /// <summary>Without nullable annotations, which differ where the library says more than its own does.</summary>
    static string Shown(ITypeSymbol type) => type.ToDisplayString(NullableFlowState.None).Replace("?", "", StringComparison.Ordinal);
}

static class Symbols
{
    public static T As<T>(this ISymbol symbol) => (T)symbol;
}
