using Conpar.Generators.Source;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Methods;

/// <summary>Whether a scenario uses static state of the program: a process has it once, however many threads explore there.</summary>
sealed class StaticState(MethodGraph graph, SemanticModels models)
{
    /// <param name="scenario">The class with the jobs: its constructors, hooks and initializers count, too.</param>
    public bool IsTouchedBy(INamedTypeSymbol scenario)
    {
        IEnumerable<SyntaxNode> called = graph.Reached(scenario.GetMembers().OfType<IMethodSymbol>()).SelectMany(method => graph.SourceOf(method)?.Code ?? []);
        return scenario.DeclaringSyntaxReferences.Select(part => part.GetSyntax()).Concat(called).Any(IsTouchedIn);
    }

    bool IsTouchedIn(SyntaxNode code) => code.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => models.Of(name).SymbolOf(name) switch
    {
        IFieldSymbol { IsStatic: true, IsConst: false } field => !field.DeclaringSyntaxReferences.IsEmpty && !JobState.IsThreadStatic(field) && !(field.IsReadOnly && IsFixed(field.Type)),
        IPropertySymbol { IsStatic: true } property => IsStored(property) && !(property.SetMethod is null && IsFixed(property.Type)),
        IEventSymbol { IsStatic: true } => true,
        _ => false,
    });

    static bool IsStored(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>Whether a value has nothing in it that can change; what only serves as a lock is modelled for each exploration, and a value that flows is a job's own.</summary>
    static bool IsFixed(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Enum or TypeKind.Delegate || type.SpecialType is SpecialType.System_Object or SpecialType.System_String || (type.IsValueType && type.SpecialType != SpecialType.None)
        || type is { Name: "Lock" or "AsyncLocal", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };
}
