using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Names;

/// <summary>
/// Finds where a form outside of its class would hold a reference to a private field across an await of the user's own. Inside, the compiler
/// holds the object instead; what an accessor gives is the reference itself.
/// </summary>
static class HeldReferences
{
    public static bool Has(IMethodSymbol method, SourceMethod source)
    {
        if (!source.Body.DescendantNodes().Any(node => node is AwaitExpressionSyntax)) return false;
        Dictionary<string, ITypeSymbol> hidden = [];
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(IsHidden)) hidden[field.Name] = field.Type;
        }

        foreach (IParameterSymbol parameter in method.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)) hidden[parameter.Name] = parameter.Type;
        return hidden.Count > 0 && source.Body.DescendantNodes().OfType<AwaitExpressionSyntax>().Any(one => IsBesideReference(one, hidden));
    }

    static bool IsHidden(IFieldSymbol field) => field.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal);

    static bool IsBesideReference(AwaitExpressionSyntax one, Dictionary<string, ITypeSymbol> hidden)
    {
        ExpressionSyntax unit = one.AncestorsAndSelf().OfType<ExpressionSyntax>().First(node => Freezing.IsUnit(node) || node.Parent is null);
        return Syntax.OwnNodes(unit).OfType<ExpressionSyntax>().Any(node => TypeOf(node, hidden) is { } type && node.Parent switch
        {
            ArgumentSyntax { RefKindKeyword.RawKind: not 0 } => true,
            ArgumentSyntax { Parent: TupleExpressionSyntax } => Syntax.IsWriteTarget(node),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access => access.Expression == node && type.IsValueType && call.ArgumentList.DescendantNodes().Contains(one),
            _ => false,
        });
    }

    static ITypeSymbol? TypeOf(ExpressionSyntax node, Dictionary<string, ITypeSymbol> hidden) => node switch
    {
        IdentifierNameSyntax name when hidden.TryGetValue(name.Identifier.ValueText, out ITypeSymbol? type) => type,
        MemberAccessExpressionSyntax access => TypeOf(access.Name, hidden),
        _ => null,
    };
}
