using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Tool.Forms;

/// <summary>A method as the generator wrote it again.</summary>
/// <param name="Type">The class that the method is in, with its namespace.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Kind">What the form is for.</param>
/// <param name="Code">The form.</param>
sealed record Form(string Type, string Method, FormKind Kind, MethodDeclarationSyntax Code)
{
    const string OfClosedTypes = "__forms";

    /// <summary>Whether it is no method of the user's but chooses one by the type of an object.</summary>
    public bool IsChoice => Type == "__dispatch";

    /// <summary>The form that a member of generated code is; null where it is none.</summary>
    public static Form? Of(MethodDeclarationSyntax member) => Split(member.Identifier.ValueText) is var (method, kind) ? new Form(TypeOf(member), method, kind, member) : null;

    /// <summary>A form's name as the method's name and what it is for.</summary>
    public static (string Method, FormKind Kind)? Split(string name)
    {
        foreach (FormKind kind in Enum.GetValues<FormKind>())
        {
            string end = "__" + kind.ToString().ToLowerInvariant();
            if (name.EndsWith(end, StringComparison.Ordinal)) return (name[..^end.Length], kind);
        }

        return null;
    }

    /// <summary>The name of a class without what the generator adds to it.</summary>
    public static string Plain(string type) => type.EndsWith(OfClosedTypes, StringComparison.Ordinal) ? type[..^OfClosedTypes.Length] : type;

    static string TypeOf(MethodDeclarationSyntax member) => string.Join('.', member.Ancestors().Reverse().Select(container => container switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        TypeDeclarationSyntax type => Plain(type.Identifier.ValueText),
        _ => null,
    }).OfType<string>());
}
