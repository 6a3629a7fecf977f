using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Beginnings;

/// <summary>Code that runs before the jobs: constructors, what members begin with, setups, and what these call.</summary>
sealed class BeforeJobs(SemanticModels models)
{
    readonly Lazy<IReadOnlyList<SyntaxNode>> all = new(() => [.. In(models)]);

    public IReadOnlyList<SyntaxNode> All => all.Value;

    static IEnumerable<SyntaxNode> In(SemanticModels models)
    {
        HashSet<SyntaxNode> seen = [];
        Stack<SyntaxNode> open = new(models.Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(member => MakesAsItIs(member) || IsSetup(member))));
        while (open.Count > 0)
        {
            SyntaxNode code = open.Pop();
            if (!seen.Add(code)) continue;
            yield return code;
            foreach (InvocationExpressionSyntax call in code.DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (models.Of(call).SymbolOf(call) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false, MethodKind: not MethodKind.LocalFunction } called && SourceMethod.Of(called) is { } source) open.Push(source.Declaration);
            }
        }
    }

    /// <summary>Whether what stands there runs before the jobs.</summary>
    public static bool Has(MemberDeclarationSyntax member) => MakesAsItIs(member) || IsSetup(member);

    /// <summary>A setup makes delegates that do as jobs do.</summary>
    public static bool IsSetup(SyntaxNode member) =>
        member is MethodDeclarationSyntax method && method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Setup" or "SetupAttribute" or "Conpar.Setup");

    static bool MakesAsItIs(MemberDeclarationSyntax member) => member is ConstructorDeclarationSyntax or FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null };
}
