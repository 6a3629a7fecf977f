using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// A form's declaration: the method's own, with another name, the job as its first parameter, and for interleaved forms a JobTask.
sealed partial class FormWriter
{
    /// <summary>Writes the form as a member of the method's class, or as a local function.</summary>
    public FormWriter WriteDeclaration()
    {
        SyntaxNode declaration = method.Declaration;
        text.Append(' ', Column);
        text.Append(Modifiers());
        if (method.Symbol.MethodKind == MethodKind.Constructor)
        {
            WriteConstructor();
            return this;
        }

        switch (declaration)
        {
            case MethodDeclarationSyntax syntax:
                WriteSignature(syntax.ReturnType, syntax.TypeParameterList, syntax.ParameterList, syntax.ConstraintClauses);
                break;
            case LocalFunctionStatementSyntax syntax:
                WriteSignature(syntax.ReturnType, syntax.TypeParameterList, syntax.ParameterList, syntax.ConstraintClauses);
                break;
            case OperatorDeclarationSyntax syntax:
                WriteSignature(syntax.ReturnType, null, syntax.ParameterList, default);
                break;
            case ConversionOperatorDeclarationSyntax syntax:
                WriteSignature(syntax.Type, null, syntax.ParameterList, default);
                break;
            default:
                WriteAccessor();
                break;
        }

        if (IsStream) WriteStreamBody();
        else if (GivesOuts) WriteBodyWithOuts();
        else WriteBody();
        return this;
    }

    /// <summary>Where the member begins in its line.</summary>
    int Column => method.Declaration switch
    {
        TypeDeclarationSyntax type => ColumnOf(type) + 4,
        { } declaration => ColumnOf(declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? declaration),
    };

    static int ColumnOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Character;

    string Modifiers()
    {
        IMethodSymbol symbol = method.Symbol;
        string access = method.IsLocal ? "" : isOutside ? "internal " : Homes.AccessOf(symbol);
        bool isAsync = kind == FormKind.Interleaved && WritingContext.CanAwait(method, Graph.Detail) || symbol.IsAsync && !IsStream;
        bool isUnsafe = method.Declaration.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Any(member => member.Modifiers.Any(SyntaxKind.UnsafeKeyword))
            || method.Declaration is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.UnsafeKeyword);
        return access + (symbol.IsStatic || (isOutside && !method.IsLocal) ? "static " : symbol is { IsReadOnly: true, IsInitOnly: false, ContainingType.IsReadOnly: false } && !method.IsLocal ? "readonly " : "") + (isUnsafe ? "unsafe " : "") + (isAsync ? "async " : "");
    }

    string FormName => kind switch
    {
        FormKind.Interleaved => Names.Async(method.Symbol),
        FormKind.Parallel => Names.BlockingItself(method.Symbol),
        _ => FormNames.Sliced(method.Symbol),
    };

    void WriteSignature(TypeSyntax returnType, TypeParameterListSyntax? typeParameters, ParameterListSyntax parameters, SyntaxList<TypeParameterConstraintClauseSyntax> constraints)
    {
        text.Append(ReturnType(returnType)).Append(' ').Append(FormName);
        if (method.Block is not null) text.Append(BlockGenerics);
        else if (typeParameters is not null) Visit(typeParameters);
        WriteParameters(parameters);
        if (method.Block is not null) text.Append(BlockConstraints);
        else if (method.InheritsConstraints) text.Append(TypeParameters.Constraints(method.Symbol.TypeParameters));
        else foreach (TypeParameterConstraintClauseSyntax constraint in constraints) Visit(constraint);
    }

    string ReturnType(TypeSyntax syntax)
    {
        if (kind != FormKind.Interleaved && method.Symbol is { IsAsync: true, ReturnsVoid: true }) return "global::System.Threading.Tasks.Task";
        if (GivesOuts) return JobTaskOf(TypeWithOuts(syntax));
        if (kind != FormKind.Interleaved || !method.CanAwait) return Written(() => Visit(syntax)).Trim();
        if (method.Symbol.ReturnsVoid) return TaskType;
        if (!method.Symbol.IsAsync) return JobTaskOf(Written(() => Visit(syntax)).Trim());
        return method.Symbol.ReturnType is INamedTypeSymbol { Arity: 1 } task
            ? JobTaskOf(syntax is GenericNameSyntax generic ? Written(() => Visit(generic.TypeArgumentList.Arguments[0])).Trim() : task.TypeArguments[0].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
            : TaskType;
    }

    string TaskType => Explores ? "__scheduling::ExploredTask" : "__JobTask";

    string JobTaskOf(string result) => Explores ? $"__scheduling::ExploredTask<{result}>" : $"__scheduling::JobTask<{result}>";

    void WriteParameters(BaseParameterListSyntax list)
    {
        text.Append("(__Job __job").Append(Receiver());
        if (GivesOuts)
        {
            foreach (ParameterSyntax parameter in list.Parameters.Where(parameter => !IsOut(parameter))) text.Append(", ").Append(Written(() => WriteParameter(parameter)).Trim());
            text.Append(')');
            return;
        }

        WriteTrivia(list.GetFirstToken().TrailingTrivia);
        if (list.Parameters.Count > 0) text.Append(", ");
        foreach (SyntaxNodeOrToken part in list.Parameters.GetWithSeparators())
        {
            if (part.AsNode() is ParameterSyntax parameter) WriteParameter(parameter);
            else Write(part.AsToken());
        }

        text.Append(')');
        WriteTrivia(list.GetLastToken().TrailingTrivia);
    }

    /// <summary>Outside of the class, the receiver is a parameter; so it is for a member of an extension block.</summary>
    string Receiver() => BlockReceiver is { } receiver ? $", {Written(() => WriteParameter(receiver)).Trim()}" : isOutside && !method.IsLocal && !method.Symbol.IsStatic ? $", {Display(method.Symbol.ContainingType)} __this" : "";

    /// <summary>An extension's receiver is an ordinary parameter of its forms; so is what a record is declared with, whose attributes may be a property's.</summary>
    void WriteParameter(ParameterSyntax parameter)
    {
        foreach (SyntaxNodeOrToken child in parameter.ChildNodesAndTokens())
        {
            if (child.IsKind(SyntaxKind.ThisKeyword) || child.AsNode() is AttributeListSyntax { Target: not null }) continue;
            if (child.AsNode() is { } node) Visit(node);
            else Write(child.AsToken());
        }
    }

    /// <summary>An accessor becomes a method: the property's type, its indexes, and for a setter the value.</summary>
    void WriteAccessor()
    {
        BasePropertyDeclarationSyntax syntax = method.Declaration.FirstAncestorOrSelf<BasePropertyDeclarationSyntax>()!;
        IPropertySymbol property = (IPropertySymbol)model.Model.GetDeclaredSymbol(syntax)!;
        bool isSetter = method.Symbol.ReturnsVoid;
        text.Append(!isSetter ? ReturnType(syntax.Type) : kind == FormKind.Interleaved && method.CanAwait ? TaskType : "void").Append(' ').Append(FormName).Append(BlockGenerics).Append("(__Job __job").Append(Receiver());
        if (syntax is IndexerDeclarationSyntax indexer)
        {
            foreach (ParameterSyntax parameter in indexer.ParameterList.Parameters) text.Append(", ").Append(Written(() => WriteParameter(parameter)).Trim());
        }

        // Nothing may follow an optional parameter but others that are.
        string none = property.Parameters.Any(parameter => parameter.IsOptional) ? " = default!" : "";
        text.Append(isSetter ? $", {property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} value{none}) " : ") ").Append(BlockConstraints);
    }

    void WriteBody()
    {
        int start = text.Length;
        Visit(method.Body);
        if (method.Body is not ArrowExpressionClauseSyntax) return;
        bool isBlock = text.ToString(start, text.Length - start).TrimStart().StartsWith("{", StringComparison.Ordinal);
        text.Append(isBlock ? "" : ";");
        if (method.Declaration.GetLastToken() is var last && last.IsKind(SyntaxKind.SemicolonToken)) WriteTrivia(last.TrailingTrivia);
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        IMethodSymbol symbol = SourceMethod.Normalized((IMethodSymbol)model.Model.GetDeclaredSymbol(node)!);
        Need need = Graph.NeedOf(symbol);
        if (Graph.SourceOf(symbol) is not { } source || need == Need.Nothing || (need == Need.Slices && !context.Slices))
        {
            WritePlain(node);
            return;
        }

        if (need == Need.Slices)
        {
            WritePlain(node);
            WriteLocalForm(source, FormKind.Sliced);
            return;
        }

        WriteTrivia(node.GetLeadingTrivia());
        if (!Explores) WriteLocalForm(source, FormKind.Parallel);
        else if (!source.CanStream) session.AsBlocking(symbol, () => WriteLocalForm(source, FormKind.Parallel));
        if (source.CanAwait || symbol.IsAsync || Explores && source.CanStream) WriteLocalForm(source, FormKind.Interleaved);
        if (symbol.IsAsync && !source.IsIterator) text.Append(LauncherText.Of(source, Names, Graph.Detail)).Append(session.LineDirective(node.GetLastToken().Parent!));
        if (IsNamed(node)) WriteStandIn(node, symbol);
    }

    void WritePlain(LocalFunctionStatementSyntax node)
    {
        WritingContext before = context;
        context = context with { Awaits = false, Slices = false, ReturnsInto = null };
        DefaultVisit(node);
        context = before;
    }

    void WriteLocalForm(SourceMethod source, FormKind form)
    {
        text.Append('\n').Append(session.LineDirective(source.Declaration)).Append(new FormWriter(session, source, form).WriteDeclaration().Text);
    }
}
