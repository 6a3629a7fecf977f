using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Constructors: a form is an ordinary method of an object without values, which it gives back. It does first what the language does before a constructor's own code.
sealed partial class FormWriter
{
    /// <summary>Writes the object that a constructor's form makes, up to the arguments.</summary>
    void WriteConstruction(BaseObjectCreationExpressionSyntax node, ArgumentListSyntax? list, IMethodSymbol constructor)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)model.GetTypeInfo(node).Type!;
        bool awaits = context.Awaits && Graph.SourceOf(constructor)!.CanAwait;
        string made = $"conpar::Created.Blank<{(node is ObjectCreationExpressionSyntax named ? Written(() => Visit(named.Type)).Trim() : Display(type))}>()", first = $"{context.Job}{(Homes.IsOutside(constructor) ? $", {made}" : "")}";
        void Write()
        {
            text.Append($"{(Homes.IsOutside(constructor) ? Homes.QualifiedClass(type) : made)}.{(awaits ? Names.Async(constructor) : Names.Blocking(constructor))}");
            if (list is null) text.Append($"({first})");
            else WriteArguments(list, first, null, false, node);
        }

        if (awaits) WriteTurn(node, Write);
        else Write();
    }

    void WriteConstructor()
    {
        INamedTypeSymbol type = method.Symbol.ContainingType;
        ConstructorDeclarationSyntax? declared = method.Declaration as ConstructorDeclarationSyntax;
        text.Append($"{(kind == FormKind.Interleaved ? JobTaskOf(Display(type)) : Display(type))} {FormName}");
        ParameterListSyntax? parameters = declared?.ParameterList ?? (method.Symbol.Parameters.IsEmpty ? null : ((TypeDeclarationSyntax)method.Declaration).ParameterList);
        if (parameters is null) text.Append($"(__Job __job{Receiver()})");
        else WriteParameters(parameters);
        string margin = new(' ', Column);
        while (char.IsWhiteSpace(text[text.Length - 1])) text.Length--;
        text.Append($"\n{margin}{{\n");
        foreach (IParameterSymbol kept in method.Symbol.Parameters.Where(IsPrimaryParameter)) text.Append($"{margin}    {session.Accessor(kept)}({Self}) = {Identifier.Escaped(kept.Name)};\n");
        if (method.Declaration is RecordDeclarationSyntax)
        {
            foreach ((IFieldSymbol field, string parameter) in ConstructorParts.FieldsOf(method.Symbol)) text.Append($"{margin}    {MadePlace(field)} = {Identifier.Escaped(parameter)};\n");
        }

        if (ConstructorParts.Initializes(method.Symbol))
        {
            foreach ((ISymbol member, EqualsValueClauseSyntax value) in ConstructorParts.InitializersOf(type)) WriteInitializer(member, value, margin);
        }

        WriteBefore(type, margin);
        if (declared is { ExpressionBody.Expression: { } expression })
        {
            text.Append(session.LineDirective(expression)).Append(margin).Append("    ");
            Visit(expression);
            text.Append(";\n#line hidden\n");
        }
        else if (declared is { Body: { } body })
        {
            text.Append(session.LineDirective(body));
            Visit(body);
            text.Append("\n#line hidden\n");
        }

        text.Append($"{margin}    return {Self};\n{margin}}}\n");
    }

    void WriteInitializer(ISymbol member, EqualsValueClauseSyntax initializer, string margin)
    {
        ITypeSymbol type = member is IFieldSymbol field ? field.Type : ((IEventSymbol)member).Type;
        string made = initializer.Value is InitializerExpressionSyntax ? $"new {Display(type)} " : "", value = made + Written(() => Visit(initializer.Value));
        text.Append(session.LineDirective(initializer.Value)).Append($"{margin}    {MadeStore(member, value)};\n");
    }

    /// <summary>A member of the new object, which may be one that only a constructor stores into.</summary>
    string MadePlace(ISymbol member) => member is IFieldSymbol { IsReadOnly: false, AssociatedSymbol: null } && (!isOutside || IsVisible(member)) ? $"{Self}.{Identifier.Escaped(member.Name)}" : $"{session.Accessor(member)}({Self})";

    /// <summary>No await can stand beside a reference.</summary>
    string MadeStore(ISymbol member, string value) => value.Contains("await ") ? $"{session.Store(member, "", null!)}({Self}, {value})" : $"{MadePlace(member)} = {value}";

    /// <summary>The constructor that runs before this one's own code: another of the class, or one of its base.</summary>
    void WriteBefore(INamedTypeSymbol type, string margin)
    {
        SyntaxNode? call = ConstructorParts.CallOf(method.Declaration);
        IMethodSymbol? before = call is null ? ConstructorParts.DefaultOf(type.BaseType) : model.SymbolOf(call) as IMethodSymbol;
        if (before is null) Refuse();
        if (before is null or { ContainingType.SpecialType: SpecialType.System_Object }) return;
        if (call is not null) text.Append(session.LineDirective(call));
        text.Append(margin).Append("    ");
        IMethodSymbol source = SourceMethod.Normalized(before);
        string receiver = ConstructorParts.Initializes(method.Symbol) ? $"(({Display(before.ContainingType)}){Self})" : Self, first = receiver;
        if (Graph.HasPoints(source))
        {
            bool isOut = Homes.IsOutside(source), awaits = context.Awaits && Graph.SourceOf(source)!.CanAwait;
            text.Append(awaits ? "await " : "").Append(isOut ? Homes.QualifiedClass(before.ContainingType) : receiver).Append('.').Append(awaits ? Names.Async(source) : Names.Blocking(source));
            first = isOut ? $"__job, {receiver}" : "__job";
        }
        else
        {
            text.Append(session.ConstructorOn(before));
        }

        text.Append('(').Append(first);
        foreach (ArgumentSyntax argument in ((call as ConstructorInitializerSyntax)?.ArgumentList ?? (call as PrimaryConstructorBaseTypeSyntax)?.ArgumentList)?.Arguments ?? default)
        {
            text.Append(", ");
            Visit(argument);
        }

        text.Append(");\n");
    }

    /// <summary>Writes what only a constructor stores into; false where it is none of that.</summary>
    bool WroteMade(ExpressionSyntax node)
    {
        if (!IsOfMadeObject(node)) return false;
        if (MadeBy(node) is { } made) Replace(node, () => text.Append(MadePlace(made)));
        else if (model.SymbolOf(node) is IPropertySymbol { SetMethod.IsInitOnly: true, IsStatic: false, IsIndexer: false } property) Replace(node, () => text.Append($"{session.Accessor(property)}({Self}).Value"));
        else return false;
        return true;
    }

    /// <summary>Writes an assignment to that whose value is awaited.</summary>
    bool WroteMadeStore(AssignmentExpressionSyntax node)
    {
        if (!node.IsKind(SyntaxKind.SimpleAssignmentExpression) || !IsOfMadeObject(node.Left) || MadeBy(node.Left) is not { } made) return false;
        string value = Written(() => Visit(node.Right));
        if (!value.Contains("await ")) return false;
        Replace(node, () => text.Append(MadeStore(made, value.Trim())));
        return true;
    }

    /// <summary>Whether a reference to what only a constructor stores into would be held across an await: anywhere but in an assignment of its own.</summary>
    bool HoldsMade(ExpressionSyntax unit) => method.Symbol.MethodKind == MethodKind.Constructor && Syntax.OwnNodes(unit).OfType<ExpressionSyntax>()
        .Any(node => IsOfMadeObject(node) && MadeBy(node) is not null && !(node.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == node));

    /// <summary>Whether a constructor stores into the object that it makes, and not into another one within that one's initializer.</summary>
    bool IsOfMadeObject(ExpressionSyntax target) => method.Symbol.MethodKind == MethodKind.Constructor && Syntax.IsWriteTarget(target) && target is not MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) }
        && target.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax };

    /// <summary>The field that only a constructor of its class stores into; null of another.</summary>
    ISymbol? MadeBy(ExpressionSyntax target)
    {
        ISymbol? made = model.SymbolOf(target) switch
        {
            IFieldSymbol { IsReadOnly: true, IsStatic: false } field => field,
            IPropertySymbol { IsStatic: false } property when property is { SetMethod: null or { IsInitOnly: true } } => ConstructorParts.FieldOf(property),
            _ => null,
        };
        return made is not null && SymbolEqualityComparer.Default.Equals(made.ContainingType, method.Symbol.ContainingType) ? made : null;
    }

    /// <summary>A return from the constructor itself.</summary>
    public override void VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (method.Symbol.MethodKind == MethodKind.Constructor && node.Expression is null && node.FirstAncestorOrSelf<SyntaxNode>(one => one is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ConstructorDeclarationSyntax) == method.Declaration) Replace(node, () => text.Append($"return {Self};"));
        else WriteReturn(node);
    }
}
