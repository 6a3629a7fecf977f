using System.Reflection;
using System.Text.RegularExpressions;
using Conpar.Cooperation;
using Conpar.Docs.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Conpar.Docs.Tests;

/// <summary>The page lists the members that have a façade, and those that are known to block and have none, and no others.</summary>
public sealed partial class ControlledPage
{
    [Fact]
    public void It_lists_what_the_library_controls()
    {
        IEnumerable<string> listed = Page.At("docs/what-is-controlled.md").Table("what").SelectMany(row => Page.Code(row[1]))
            .Where(member => (member.Contains('.') || member.StartsWith("new ", StringComparison.Ordinal)) && !member.StartsWith("Console.Out", StringComparison.Ordinal));
        Assert.Equal(Controlled().Distinct().Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_lists_what_is_known_to_block_and_has_no_facade()
    {
        HashSet<string> controlled = [.. Members()];
        IEnumerable<string> blocking = BaseLibrary.Blocking().Where(member => !controlled.Contains(member.GetDocumentationCommentId()!)).Select(Name);
        IEnumerable<string> listed = Page.At("docs/what-is-controlled.md").Table("listed").SelectMany(row => Page.Code(row[1]));
        Assert.Equal(Lines(blocking.Distinct()), Lines(listed));
        static string Lines(IEnumerable<string> members) => string.Join('\n', members.Order(StringComparer.Ordinal));
    }

    /// <summary>All operators of a query are the query's.</summary>
    static string Name(ISymbol member) => member.ContainingType.Name + (member.ContainingType.Name == "ParallelEnumerable" ? "" : "." + member.Name);

    static IEnumerable<string> Controlled() => Members().Select(member => Shown(NotAName().Replace(member, "").Split('.')[^2..]));

    /// <summary>The documentation comment ids of what the façades stand for.</summary>
    static IEnumerable<string> Members() =>
        from type in typeof(ControlsAttribute).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        from member in method.GetCustomAttributes<ControlsAttribute>().Select(controls => controls.Member).Concat(method.GetCustomAttributes<SpawnsAttribute>().Select(spawns => spawns.Member))
        select member;

    static string Shown(string[] typeAndMember) => typeAndMember[1] == "#ctor" ? "new " + typeAndMember[0] : string.Join('.', typeAndMember);

    /// <summary>What follows the name in a documentation comment id, and how many type parameters there are.</summary>
    [GeneratedRegex(@"`+\d+|\(.*")]
    private static partial Regex NotAName();
}
