using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>What belongs to a constructor besides its own code: what members begin with, and the constructor of the base.</summary>
static class ConstructorParts
{
    /// <summary>The fields (those of properties, too) that begin with a value, in their order.</summary>
    public static IEnumerable<(ISymbol Member, EqualsValueClauseSyntax Value)> InitializersOf(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers().Where(member => member is { IsStatic: false, IsImplicitlyDeclared: false }))
        {
            switch (member)
            {
                case IFieldSymbol or IEventSymbol when member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } value }:
                    yield return (member, value);
                    break;
                case IPropertySymbol property when property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax { Initializer: { } value } && FieldOf(property) is { } field:
                    yield return (field, value);
                    break;
            }
        }
    }

    /// <summary>The fields of the properties that a record is declared with, each with what it is given.</summary>
    public static IEnumerable<(IFieldSymbol Field, string Parameter)> FieldsOf(IMethodSymbol primary) => primary.ContainingType.GetMembers().OfType<IPropertySymbol>()
        .Where(property => property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax).Select(property => (FieldOf(property)!, property.Name)).Where(one => one.Item1 is not null);

    /// <summary>The field that the compiler keeps for a property.</summary>
    public static IFieldSymbol? FieldOf(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>The constructor that is called without arguments; null where there is none.</summary>
    public static IMethodSymbol? DefaultOf(INamedTypeSymbol? type) =>
        type?.InstanceConstructors.OrderBy(one => one.Parameters.Length).FirstOrDefault(one => one.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams));

    /// <summary>The constructor that runs before this one's own code; null where that cannot be told.</summary>
    public static IMethodSymbol? BeforeOf(IMethodSymbol constructor, SemanticModels models) =>
        CallOf(constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()) is { } call ? models.Of(call).SymbolOf(call) as IMethodSymbol : DefaultOf(constructor.ContainingType.BaseType);

    /// <summary>Where a declaration says which constructor that is; null where it does not.</summary>
    public static SyntaxNode? CallOf(SyntaxNode? declaration) => declaration switch
    {
        ConstructorDeclarationSyntax written => written.Initializer,
        TypeDeclarationSyntax { ParameterList: not null } type => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
        _ => null,
    };

    /// <summary>Whether the constructor runs what members begin with, and does not leave that to another of the class.</summary>
    public static bool Initializes(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer };

    /// <summary>The first value that a member of the class begins with, or else its bases: where a constructor without a body has something to do.</summary>
    public static SyntaxNode? PlaceOf(IMethodSymbol constructor)
    {
        if (constructor is not { MethodKind: MethodKind.Constructor, ContainingType: { TypeKind: TypeKind.Class, IsStatic: false } type }) return null;
        SyntaxNode? declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration is not TypeDeclarationSyntax && !constructor.IsImplicitlyDeclared || declaration is null && !constructor.Parameters.IsEmpty) return null;
        return InitializersOf(type).Select(one => one.Value).FirstOrDefault() ?? type.DeclaringSyntaxReferences.Select(part => (part.GetSyntax() as TypeDeclarationSyntax)?.BaseList).FirstOrDefault(bases => bases is not null) as SyntaxNode;
    }

    /// <summary>Whether members use what a primary constructor took, so that the compiler keeps it.</summary>
    public static bool IsKept(IParameterSymbol parameter, BoundTree model) =>
        parameter.DeclaringSyntaxReferences[0].GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>()!.Members.SelectMany(member => member.DescendantNodes(node => node is not (BaseTypeDeclarationSyntax or EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } or PropertyDeclarationSyntax })))
            .OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Name && SymbolEqualityComparer.Default.Equals(model.SymbolOf(name), parameter));

    /// <summary>Why forms of a constructor cannot be written; null where they can.</summary>
    public static string? ProblemOf(IMethodSymbol constructor, SourceMethod source)
    {
        if (constructor.ContainingType.TypeKind != TypeKind.Class) return "a constructor of a struct";
        if (source.Declaration is TypeDeclarationSyntax { ParameterList: not null } && constructor.ContainingType.DeclaringSyntaxReferences.Length > 1) return "a constructor of a class in several parts";
        return Initializes(constructor) && InitializersOf(constructor.ContainingType).Any(one => one.Value.SyntaxTree != source.Declaration.SyntaxTree) ? "a constructor of a class in several files" : null;
    }
}
