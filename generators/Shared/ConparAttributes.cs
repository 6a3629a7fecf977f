using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>The attributes that users write on methods.</summary>
static class ConparAttributes
{
    public static AttributeData? Job(IMethodSymbol method) => Of(method, "JobAttribute").FirstOrDefault();

    public static AttributeData? Setup(IMethodSymbol method) => Of(method, "SetupAttribute").FirstOrDefault();

    public static AttributeData? Check(IMethodSymbol method) => Of(method, "CheckAttribute").FirstOrDefault();

    public static IEnumerable<AttributeData> Rows(IMethodSymbol method) => Of(method, "ArgumentsAttribute");

    static IEnumerable<AttributeData> Of(IMethodSymbol method, string name) => method.GetAttributes().Where(attribute =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "Conpar", ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == name);
}
