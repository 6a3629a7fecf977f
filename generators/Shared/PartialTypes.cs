using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Shapes;

/// <summary>CONPAR001: a job's compiled forms are added to its class, so that class and those around it have to be partial.</summary>
static class PartialTypes
{
    public const string Rule = "CONPAR001";

    public static JobProblem? ProblemOf(IMethodSymbol job)
    {
        if (ConparAttributes.Job(job) is not { } attribute || job.ContainingType?.TypeKind != TypeKind.Class) return null;
        for (INamedTypeSymbol? type = job.ContainingType; type is not null; type = type.ContainingType)
        {
            if (!IsPartial(type)) return new JobProblem(Rule, attribute, job.Name, type.Name, Keyword(type));
        }

        return null;
    }

    public static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Length > 0
        && type.DeclaringSyntaxReferences.All(part => part.GetSyntax() is TypeDeclarationSyntax declaration && IsPartial(declaration));

    public static bool IsPartial(TypeDeclarationSyntax part) => part.Modifiers.Any(SyntaxKind.PartialKeyword);

    static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };
}
