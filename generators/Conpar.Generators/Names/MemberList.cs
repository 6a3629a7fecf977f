using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Names;

/// <summary>A member that explored code touches.</summary>
/// <param name="Name">What generated code calls its number.</param>
/// <param name="Id">What tells it from all others.</param>
/// <param name="Shown">What people call it.</param>
sealed record Member(string Name, string Id, string Shown);

/// <summary>The members that one source file's explored forms touch.</summary>
sealed class MemberList
{
    readonly Dictionary<string, Member> members = [];
    readonly HashSet<string> names = [];

    public IReadOnlyCollection<Member> Members => members.Values;

    /// <summary>The expression for a member's number.</summary>
    public string Of(ISymbol symbol)
    {
        ISymbol member = symbol.OriginalDefinition;
        string id = member.GetDocumentationCommentId() ?? $"{member.ContainingSymbol.ToDisplayString()}.{member.Name}@{member.Locations[0].SourceSpan.Start}";
        if (!members.TryGetValue(id, out Member? known))
        {
            string name = member.Name;
            for (int i = 2; !names.Add(name); i++) name = $"{member.Name}_{i}";
            members[id] = known = new Member(Symbols.Identifier.Escaped(name), id, member is IFieldSymbol or IPropertySymbol or IEventSymbol ? $"{member.ContainingType.Name}.{member.Name}" : member.Name);
        }

        return "__members." + known.Name;
    }
}
