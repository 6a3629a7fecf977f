using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Names;

/// <summary>
/// Where a method's forms go: beside it, in another part of its class; or, where that is not partial, or is an interface, into a static class of their own,
/// beside it, to which the receiver is passed and which reaches private members by accessors.
/// </summary>
static class Homes
{
    /// <summary>Why there is no place; null where there is.</summary>
    public static string? ProblemOf(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.LocalFunction) return null;
        if (method.ContainingType is not { } type) return "no type";
        if (method.MethodKind is MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.StaticConstructor or MethodKind.Destructor) return "only the language calls it";
        if (method.IsStatic && (method.IsVirtual || method.IsAbstract)) return "a static virtual member";
        // It runs with the type arguments that the receiver has, and not with those of the call.
        if (!method.IsStatic && type is { TypeKind: TypeKind.Interface } && type.TypeParameters.Any(parameter => parameter.Variance != VarianceKind.None)) return "a member of a variant interface";
        if (type.IsValueType && UnnamedFields.AreUsedIn(method)) return "an accessor of a field that has no name";
        if (method.MethodKind == MethodKind.Constructor && SourceMethod.Of(method) is { } made && ConstructorParts.ProblemOf(method, made) is { } problem) return problem;
        if (method.IsAsync && SourceMethod.Of(method) is { CanAwait: false, IsIterator: false }) return "an asynchronous method of a struct or in unsafe code";
        if (NamesFileLocal(method)) return "it uses a type that is local to its file";
        return IsOutside(method) ? OutsideProblemOf(method, type) : null;
    }

    static bool NamesFileLocal(IMethodSymbol method)
    {
        if (SourceMethod.Of(method) is not { } source) return false;
        HashSet<string> names = [.. source.Body.SyntaxTree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<BaseTypeDeclarationSyntax>().Where(type => type.Modifiers.Any(SyntaxKind.FileKeyword)).Select(type => type.Identifier.ValueText)];
        return names.Count > 0 && source.Code.SelectMany(code => code.DescendantNodes()).OfType<SimpleNameSyntax>().Any(name => names.Contains(name.Identifier.ValueText));
    }

    static string? OutsideProblemOf(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (type.IsFileLocal || TypeChain.Of(type).Any(part => part.IsFileLocal)) return $"{Closed(type).First().Name} is local to its file";
        string closed = WhyOutside(type);
        if (!method.IsStatic && type.IsValueType && !SourceMethod.ReadsStruct(method)) return closed;
        if (SourceMethod.Of(method) is { } source && HeldReferences.Has(method, source)) return closed;
        if (type.ContainingType is { } outer && TypeChain.Of(outer).Any(part => part.Arity > 0)) return closed;
        return Closed(type).Skip(1).Any(part => !IsReachable(part)) || HiddenTypes.AreTouched(method, Closed(type)) ? closed : null;
    }

    /// <summary>Why forms are outside of their method's class, as a reason for what they cannot do there.</summary>
    public static string WhyOutside(INamedTypeSymbol type) => Closed(type).First() is { TypeKind: not TypeKind.Interface, Name: var name } ? $"{name} is not partial" : "a member of an interface";

    /// <summary>Whether all code of the assembly reaches the type where it reaches what it is nested in.</summary>
    public static bool IsReachable(INamedTypeSymbol type) => type.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>How accessible a form is that stands beside its method. A protected one is what dispatchers choose, too, and what a class has for an interface only.</summary>
    public static string AccessOf(IMethodSymbol method) => method.DeclaredAccessibility switch
    {
        Accessibility.Private when !method.ExplicitInterfaceImplementations.IsEmpty && HasNameableTypes(method) => "internal ",
        Accessibility.Private => "private ",
        Accessibility.Protected or Accessibility.ProtectedAndInternal when !HasNameableTypes(method) => "private protected ",
        _ => "internal ",
    };

    /// <summary>Whether all code of the assembly reaches the forms of a protected method.</summary>
    public static bool AreFormsReachable(IMethodSymbol method) => IsOutside(method) || HasNameableTypes(method);

    static bool HasNameableTypes(IMethodSymbol method) => Nameable.Is(method.ContainingType) && (method.ReturnsVoid || Nameable.Is(method.ReturnType)) && method.Parameters.All(parameter => Nameable.Is(parameter.Type));

    /// <summary>Whether the forms are not members of the method's own class.</summary>
    public static bool IsOutside(IMethodSymbol method) => MemberOf(method) is { ContainingType: { } type } && !TypeChain.Of(type).All(TakesForms);

    /// <summary>Whether forms can be members of the type. An interface may be partial, but a class that is nested in it knows nothing of its variance.</summary>
    public static bool TakesForms(INamedTypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsFileLocal && PartialTypes.IsPartial(type);

    /// <summary>The member that a local function is in.</summary>
    static IMethodSymbol MemberOf(IMethodSymbol method) => method is { MethodKind: MethodKind.LocalFunction or MethodKind.LambdaMethod, ContainingSymbol: IMethodSymbol outer } ? MemberOf(outer) : ExtensionMembers.Implementation(method);

    /// <summary>The innermost of the types around one that takes no forms which do: the static class of the forms is nested there, and reaches what is private there. Null where there is none.</summary>
    public static INamedTypeSymbol? Around(INamedTypeSymbol type) => TypeChain.Of(type).TakeWhile(TakesForms).LastOrDefault();

    /// <summary>The type and those around it, from the first on that takes no forms.</summary>
    static IEnumerable<INamedTypeSymbol> Closed(INamedTypeSymbol type) => TypeChain.Of(type).SkipWhile(TakesForms);

    /// <summary>The head of the static class of the forms: as accessible as the type itself.</summary>
    public static string Declaration(INamedTypeSymbol type)
    {
        string access = Around(type) is null ? "" : Closed(type).First().DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.Internal => "internal ",
            Accessibility.Protected => "protected ",
            Accessibility.ProtectedOrInternal => "protected internal ",
            _ => "private ",
        };
        return $"{access}static partial class {ClassName(type)}";
    }

    static string ClassName(INamedTypeSymbol type) => string.Join("_", Closed(type).Select(part => part.Name)) + "__forms";

    /// <summary>The static class of the forms, as code names it.</summary>
    public static string QualifiedClass(INamedTypeSymbol type)
    {
        type = ExtensionMembers.ClassOf(type);
        string space = Around(type) is { } around ? around.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." : type.ContainingNamespace.IsGlobalNamespace ? "global::" : $"global::{type.ContainingNamespace.ToDisplayString()}.";
        string arguments = type.TypeArguments.IsEmpty ? "" : $"<{string.Join(", ", type.TypeArguments.Select(argument => argument.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)))}>";
        return space + ClassName(type) + arguments;
    }
}
