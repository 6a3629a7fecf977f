using Conpar.Generators.Calls;
using Conpar.Generators.Names;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Methods' names as delegates: what calls them knows nothing of jobs.
sealed partial class FormWriter
{
    /// <summary>A method with points as a delegate: a lambda that calls its form for whichever job runs it.</summary>
    /// <param name="node">The name.</param>
    /// <param name="group">The method.</param>
    /// <param name="virtually">What it leads to, where the receiver's type tells which method runs.</param>
    void WriteGroup(ExpressionSyntax node, IMethodSymbol group, Target? virtually = null)
    {
        if (group.MethodKind == MethodKind.LocalFunction)
        {
            // Its own name is a function that calls its form.
            session.Controlled(node);
            DefaultVisit(node);
        }
        else if (GroupProblemOf(node, group) is { } problem)
        {
            session.Uncontrolled(node, problem);
            if (!WroteOutside(node)) DefaultVisit(node);
        }
        else
        {
            session.Controlled(node);
            Replace(node, () => WriteGroupLambda(node, group, (INamedTypeSymbol)model.GetTypeInfo(node).ConvertedType!, virtually));
        }
    }

    string? GroupProblemOf(ExpressionSyntax node, IMethodSymbol group)
    {
        if (node.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression or (int)SyntaxKind.SubtractAssignmentExpression }) return "a delegate that is compared with another";
        if (model.GetTypeInfo(node).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: not null, IsAnonymousType: false }) return "a method as a delegate of no known type";
        return group.IsGenericMethod && !ExtensionMembers.IsOne(model.SymbolOf(node)) && node is not (GenericNameSyntax or MemberAccessExpressionSyntax { Name: GenericNameSyntax }) && !Infers(group) ? "a generic method as a delegate" : null;
    }

    /// <summary>Whether a call tells the type arguments by its arguments.</summary>
    static bool Infers(IMethodSymbol group) => group.TypeParameters.All(type => group.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, type)));

    void WriteGroupLambda(ExpressionSyntax node, IMethodSymbol group, INamedTypeSymbol type, Target? virtually)
    {
        IMethodSymbol named = (IMethodSymbol)model.SymbolOf(node)!;
        bool isExtension = ExtensionMembers.TakesReceiver(named);
        ExpressionSyntax? receiver = (node as MemberAccessExpressionSyntax)?.Expression;
        bool binds = isExtension || (!group.IsStatic && receiver is not (null or ThisExpressionSyntax or BaseExpressionSyntax));
        string target = binds ? Fresh("target") : receiver is BaseExpressionSyntax && !Homes.IsOutside(group) ? "base" : Self;
        if (binds) text.Append($"((global::System.Func<{Display(model.GetTypeInfo(receiver!).Type!)}, {Display(type)}>)({target} => ");
        WriteGroupCall(node, group, type.DelegateInvokeMethod!, isExtension || virtually is not null || (!group.IsStatic && Homes.IsOutside(group)), target, virtually);
        if (!binds) return;
        // The receiver is evaluated once, when the delegate is made.
        text.Append("))(");
        Visit(receiver);
        text.Append(')');
    }

    void WriteGroupCall(ExpressionSyntax node, IMethodSymbol group, IMethodSymbol invoke, bool passesTarget, string target, Target? virtually)
    {
        bool areTyped = invoke.Parameters.Any(parameter => parameter.RefKind != RefKind.None);
        if (virtually is null && !isSteppedGroup && Explores && SteppedLambdas.TypeOfName(node, model) is { } type && Graph.HasPoints(group) && Graph.SourceOf(group)!.CanAwait)
        {
            WriteSteppedGroup(type, invoke, () => WriteGroupCall(node, group, invoke, passesTarget, target, virtually), group);
            return;
        }

        string parameters = string.Join(", ", invoke.Parameters.Select((parameter, i) => (areTyped ? $"{Modifier(parameter)}{Display(parameter.Type)} " : "") + "__p" + i));
        string arguments = (passesTarget ? ", " + target : "") + string.Concat(invoke.Parameters.Select((parameter, i) => $", {Modifier(parameter)}__p{i}"));
        text.Append($"({(isSteppedForm ? string.Join(", ", invoke.Parameters.Select((_, i) => "__p" + i).Prepend("__job")) : parameters)}) => ");
        if (virtually is not null)
        {
            bool starts = TaskShape.Of(group.ReturnType).IsTask;
            FormKind form = starts ? FormKind.Interleaved : FormKind.Parallel;
            text.Append($"{Dispatcher(node, virtually, form, starts)}(__Job.Current{(session.Dispatchers.TakesSite(ArmsOf(virtually)!, form, starts) ? ", " + Site(node) : "")}{arguments})");
            return;
        }

        string home = Homes.IsOutside(group) ? Homes.QualifiedClass(session.Targets.Of(node, model).Symbol!.ContainingType) : group.IsStatic ? ClassName(session.Targets.Of(node, model).Symbol!) : target;
        WriteGroupForm(group, home + ".", ExtensionMembers.IsOne(model.SymbolOf(node)) ? BlockArguments(model.SymbolOf(node)!) : ((node as MemberAccessExpressionSyntax)?.Name ?? node) is GenericNameSyntax generic ? Written(() => Visit(generic.TypeArgumentList)).Trim() : "", Site(node), arguments);
    }

    /// <summary>Whether a method's name is being written once more, as what calls it by itself or as its form.</summary>
    bool isSteppedGroup, isSteppedForm;

    /// <summary>The same with its form beside it.</summary>
    void WriteSteppedGroup(INamedTypeSymbol type, IMethodSymbol invoke, Action write, IMethodSymbol group)
    {
        isSteppedGroup = true;
        text.Append($"__stepping::Delegates.With<{Display(type)}>(");
        session.InSilence(write);
        isSteppedForm = true;
        text.Append($", ({SteppedForm(invoke)})(");
        write();
        text.Append("))");
        isSteppedGroup = isSteppedForm = false;
    }

    /// <summary>The call of a method's form for the current job, as its caller would get it.</summary>
    void WriteGroupForm(IMethodSymbol group, string home, string types, string site, string arguments)
    {
        bool starts = group.IsAsync && Graph.SourceOf(group) is { IsIterator: false };
        bool wraps = starts && group.ReturnType.Name == "ValueTask";
        if (starts) session.NeedLauncher(group);
        if (isSteppedForm)
        {
            text.Append($"{home}{Names.Async(group)}{types}(__job{arguments})");
            return;
        }

        text.Append(wraps ? $"new {Display(group.ReturnType)}(" : "").Append(home).Append(starts ? Names.Started(group) : Explores && Graph.SourceOf(group) is { CanStream: true } ? Names.Async(group) : Names.Blocking(group)).Append(types);
        text.Append($"(__Job.Current{(starts ? ", " + site : "")}{arguments})").Append(wraps ? ")" : "");
    }

    /// <summary>Under a local function's own name, one that calls its form: for delegates, which compare equal as the user's do.</summary>
    void WriteStandIn(LocalFunctionStatementSyntax node, IMethodSymbol symbol)
    {
        string modifiers = string.Concat(node.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.AsyncKeyword)).Select(modifier => modifier.Text + " "));
        string generics = node.TypeParameterList is { } types ? $"<{string.Join(", ", types.Parameters.Select(type => type.Identifier.Text))}>" : "";
        text.Append($"\n{modifiers}{Written(() => Visit(node.ReturnType)).Trim()} {node.Identifier.Text}{node.TypeParameterList?.WithoutTrivia().ToString()}{Written(() => DefaultVisit(node.ParameterList)).Trim()}");
        foreach (TypeParameterConstraintClauseSyntax clause in node.ConstraintClauses) text.Append(' ').Append(clause.NormalizeWhitespace());
        text.Append(symbol is { IsAsync: true, ReturnsVoid: true } ? " { " : symbol.RefKind == RefKind.None ? " => " : " => ref ");
        string arguments = string.Concat(symbol.Parameters.Select(parameter => $", {Modifier(parameter)}{Identifier.Escaped(parameter.Name)}"));
        WriteGroupForm(symbol, "", generics, Site(node), arguments);
        text.Append(symbol is { IsAsync: true, ReturnsVoid: true } ? "; }\n" : ";\n");
    }

    /// <summary>Whether a local function is named somewhere without being called.</summary>
    static bool IsNamed(LocalFunctionStatementSyntax node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.ValueText == node.Identifier.ValueText && name.Parent is not InvocationExpressionSyntax);

    static string Modifier(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        _ => "",
    };
}
