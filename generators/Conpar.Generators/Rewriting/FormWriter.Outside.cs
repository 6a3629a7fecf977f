using Conpar.Generators.Calls;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Forms outside of their method's class: what the class's own scope gave must be spelled out.
sealed partial class FormWriter
{
    readonly bool isOutside = Homes.IsOutside(method.Symbol);

    ISymbol? around;

    /// <summary>The receiver, where none is written.</summary>
    string Self => isOutside ? "__this" : "this";

    public override void VisitThisExpression(ThisExpressionSyntax node)
    {
        if (isOutside) Replace(node, () => text.Append("__this"));
        else DefaultVisit(node);
    }

    /// <summary>What only the class itself can do.</summary>
    void Refuse() => session.Refuse(Homes.WhyOutside(method.Symbol.ContainingType));

    /// <summary>Where the member is virtual, this goes past an override, which nothing outside can.</summary>
    public override void VisitBaseExpression(BaseExpressionSyntax node)
    {
        if (!isOutside)
        {
            DefaultVisit(node);
            return;
        }

        ISymbol? member = model.SymbolOf((ExpressionSyntax)node.Parent!);
        if (member is not { IsVirtual: false, IsAbstract: false, IsOverride: false }) Refuse();
        Replace(node, () => text.Append($"(({Display(model.GetTypeInfo(node).Type!)})__this)"));
    }

    /// <summary>What an accessor of a static member is given: it tells the class.</summary>
    static string NoReceiver(ISymbol member) => member.ContainingType.IsValueType ? "default" : "null";

    /// <summary>Writes a name that means something else out here; false where it means the same.</summary>
    bool WroteOutside(ExpressionSyntax node)
    {
        if (!isOutside || node is not (SimpleNameSyntax or MemberAccessExpressionSyntax)) return false;
        if (IsMemberName(node))
        {
            RefuseHidden(node);
            return false;
        }

        if (model.SymbolOf(node) is not { } symbol) return false;
        if (symbol is IFieldSymbol { HasConstantValue: true } constant && node is SimpleNameSyntax && !IsVisible(constant))
        {
            Replace(node, () => text.Append($"({constant.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({SymbolDisplay.FormatPrimitive(constant.ConstantValue!, true, false)})"));
            return true;
        }

        if (symbol is INamedTypeSymbol { ContainingType: not null } type && node is SimpleNameSyntax)
        {
            Replace(node, () => text.Append(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
            return true;
        }

        if (IsPrimaryParameter(symbol))
        {
            Replace(node, () => WriteHidden(symbol, null));
            return true;
        }

        if (symbol is not (IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } or IEventSymbol)) return false;
        ExpressionSyntax? receiver = (node as MemberAccessExpressionSyntax)?.Expression;
        if (!IsVisible(symbol) || HasHiddenGetter(symbol) || symbol is IEventSymbol && !IsHandlerChange(node.Parent, node) || HasHiddenSetter(symbol) && Syntax.IsWriteTarget(node))
        {
            if (symbol is IMethodSymbol method) return WroteHiddenGroup(node, method, receiver);
            Replace(node, () => WriteHidden(symbol, receiver));
            return true;
        }

        if (receiver is not null) return false;
        Replace(node, () =>
        {
            text.Append(symbol.IsStatic ? symbol.ContainingType!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." : "__this.");
            DefaultVisit(node);
        });
        return true;
    }

    /// <summary>No accessor stands where an initializer or a pattern names a member.</summary>
    void RefuseHidden(ExpressionSyntax name)
    {
        if (!isOutside || name.Parent is not (NameColonSyntax or AssignmentExpressionSyntax) || model.SymbolOf(name) is not { Kind: SymbolKind.Field or SymbolKind.Property } member) return;
        if (!IsVisible(member) || name.Parent is AssignmentExpressionSyntax && HasHiddenSetter(member)) Refuse();
    }

    /// <summary>The names in initializers, patterns and named arguments belong to what they stand in.</summary>
    static bool IsMemberName(ExpressionSyntax node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == node,
        QualifiedNameSyntax qualified => qualified.Right == node,
        MemberBindingExpressionSyntax or AliasQualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax => true,
        ExpressionColonSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == node,
        _ => false,
    };

    /// <summary>Whether only an accessor reaches it.</summary>
    bool IsHidden(ISymbol symbol) => UnnamedFields.PropertyOf(symbol) is not null || isOutside && (IsPrimaryParameter(symbol) || symbol is IEventSymbol || symbol is IFieldSymbol or IPropertySymbol && !IsVisible(symbol) || HasHiddenGetter(symbol) || HasHiddenSetter(symbol));

    /// <summary>Whether a property can be set here, but not read.</summary>
    bool HasHiddenGetter(ISymbol symbol) => symbol is IPropertySymbol { GetMethod: { } getter } && !IsVisible(getter);

    /// <summary>Whether a property can be read here, but not set.</summary>
    bool HasHiddenSetter(ISymbol symbol) => symbol is IPropertySymbol { SetMethod: { } setter } && !IsVisible(setter);

    /// <summary>What a primary constructor took and a member uses: a field without a name in C#.</summary>
    bool IsPrimaryParameter(ISymbol symbol) => symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter
        && (!SymbolEqualityComparer.Default.Equals(constructor, method.Symbol) || method.Declaration is TypeDeclarationSyntax && ConstructorParts.IsKept(parameter, model));

    /// <summary>Whether the static class of the forms reaches it.</summary>
    bool IsVisible(ISymbol symbol) => model.Model.Compilation.IsSymbolAccessibleWithin(symbol, around ??= (ISymbol?)Homes.Around(method.Symbol.ContainingType) ?? model.Model.Compilation.Assembly);

    void WriteHidden(ISymbol symbol, ExpressionSyntax? receiver)
    {
        if (symbol is IPropertySymbol { ContainingType: { IsRefLikeType: true } or { IsExtension: true } } or IPropertySymbol { IsStatic: false, ContainingType.IsValueType: true }) Refuse();
        text.Append(session.Accessor(symbol)).Append('(');
        if (symbol.IsStatic) text.Append(NoReceiver(symbol));
        else if (receiver is not null) Visit(receiver);
        else text.Append("__this");
        text.Append(symbol is IPropertySymbol ? ").Value" : ")");
    }

    /// <summary>A call of a private method that has no forms.</summary>
    bool WroteHiddenCall(InvocationExpressionSyntax node, Target target)
    {
        if (!isOutside || target.Symbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary } symbol || IsVisible(symbol)) return false;
        if (symbol is { IsStatic: false, ContainingType.IsValueType: true }) Refuse();
        symbol = ExtensionMembers.Implementation(symbol);
        Replace(node, () =>
        {
            ExpressionSyntax? receiver = Receiver(node.Expression);
            text.Append(session.Accessor(symbol));
            if (Name(node.Expression) is GenericNameSyntax generic) Visit(generic.TypeArgumentList);
            WriteArguments(node.ArgumentList, "", () =>
            {
                if (symbol.IsStatic) text.Append(NoReceiver(symbol)).Append(IsExtension(node) ? ", " : "");
                if (symbol.IsStatic && !IsExtension(node)) return;
                if (receiver is not null) Visit(receiver);
                else text.Append(node.Expression is MemberBindingExpressionSyntax ? boundReceiver : "__this");
            }, hasReceiver: true, node);
        });
        return true;
    }

    /// <summary>An object by a private constructor.</summary>
    bool WroteHiddenCreation(BaseObjectCreationExpressionSyntax node, ArgumentListSyntax? list)
    {
        if (!isOutside || model.SymbolOf(node) is not IMethodSymbol constructor || IsVisible(constructor)) return false;
        if (node.Initializer is not null || list is null) Refuse();
        else Replace(node, () =>
        {
            text.Append(session.Accessor(constructor));
            WriteArguments(list, "", null, hasReceiver: false, node);
        });
        return true;
    }

    /// <summary>A private method as a delegate. Not where delegates are compared: a lambda is none of those that others made.</summary>
    bool WroteHiddenGroup(ExpressionSyntax node, IMethodSymbol method, ExpressionSyntax? receiver)
    {
        if (node.Parent is InvocationExpressionSyntax) return false;
        bool isCompared = node.Parent is AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression } or BinaryExpressionSyntax;
        ITypeSymbol? type = node.Parent is CastExpressionSyntax cast ? model.GetTypeInfo(cast).Type : model.GetTypeInfo(node).ConvertedType;
        if (receiver is not (null or ThisExpressionSyntax) || isCompared || type is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
        {
            Refuse();
            return false;
        }

        Replace(node, () =>
        {
            bool areTyped = invoke.Parameters.Any(parameter => parameter.RefKind != RefKind.None);
            if (node.Parent is CastExpressionSyntax) text.Append('(');
            text.Append($"({string.Join(", ", invoke.Parameters.Select((parameter, i) => $"{(areTyped ? $"{Modifier(parameter)}{Display(parameter.Type)} " : "")}__p{i}"))}) => {session.Accessor(method)}");
            if (method.IsGenericMethod) text.Append($"<{string.Join(", ", method.TypeArguments.Select(Display))}>");
            text.Append($"({(method.IsStatic ? NoReceiver(method) : Self)}{string.Concat(invoke.Parameters.Select((parameter, i) => $", {Modifier(parameter)}__p{i}"))})");
            if (node.Parent is CastExpressionSyntax) text.Append(')');
        });
        return true;
    }
}
