using System.Reflection;
using System.Text.RegularExpressions;
using Conpar.Cooperation;
using Conpar.Docs.Tests.Support;

namespace Conpar.Docs.Tests;

/// <summary>The page lists the members that have a façade, and no others.</summary>
public sealed partial class ControlledPage
{
    [Fact]
    public void It_lists_what_the_library_controls()
    {
        IEnumerable<string> listed = Page.At("docs/what-is-controlled.md").Table("what").SelectMany(row => Page.Code(row[1]))
            .Where(member => (member.Contains('.') || member.StartsWith("new ", StringComparison.Ordinal)) && !member.StartsWith("Console.Out", StringComparison.Ordinal));
        Assert.Equal(Controlled().Distinct().Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    static IEnumerable<string> Controlled() =>
        from type in typeof(ControlsAttribute).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        from member in method.GetCustomAttributes<ControlsAttribute>().Select(controls => controls.Member).Concat(method.GetCustomAttributes<SpawnsAttribute>().Select(spawns => spawns.Member))
        select Shown(NotAName().Replace(member, "").Split('.')[^2..]);

    static string Shown(string[] typeAndMember) => typeAndMember[1] == "#ctor" ? "new " + typeAndMember[0] : string.Join('.', typeAndMember);

    /// <summary>What follows the name in a documentation comment id, and how many type parameters there are.</summary>
    [GeneratedRegex(@"`+\d+|\(.*")]
    private static partial Regex NotAName();
}
