using Conpar.Tool.Forms;
using Conpar.Tool.Rendering.Text;
using Microsoft.CodeAnalysis.CSharp;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Tests.Rendering;

/// <summary>Code as <c>conpar show</c> prints it.</summary>
public sealed class ShownCode
{
    static IReadOnlyList<IReadOnlyList<Segment>> Lines(string code) => CodeLines.Of(SyntaxFactory.ParseMemberDeclaration(code)!);

    static IEnumerable<string> Of(Style style, string code) => Lines(code).SelectMany(line => line).Where(segment => segment.Style == style).Select(segment => segment.Text);

    static string Text(string code) => string.Join('\n', Lines(code).Select(line => string.Concat(line.Select(segment => segment.Text))));

    [Fact]
    public void KeywordsAreTheLanguages() => Assert.Equal(
        ["async", "void", "var", "await", "foreach", "var", "in", "when"],
        Of(Styles.Keyword, "async void M() { var when = await N(); foreach (var n in when) { } try { } catch when (x) { } }").Where(word => word is not ("try" or "catch")));

    [Fact]
    public void StringsAreColouredWithoutWhatIsPutIntoThem() => Assert.Equal(
        ["\"a\"", "$\"", "b ", "\"", "'c'", "\"\"\"d\"\"\""], Of(Styles.Literal, "string M() => \"a\" + $\"b {n}\" + 'c' + \"\"\"d\"\"\";"));

    [Fact]
    public void CommentsAreColoured() => Assert.Equal(["// one", "/* two */"], Of(Styles.Comment, "void M()\n{\n    // one\n    N(); /* two */\n}"));

    [Fact]
    public void CodeMovesToTheLeftAndLosesItsDirectives() => Assert.Equal(
        """
        void M()
        {
            N();

            O(a, b);
        }
        """,
        Text("#line 6 \"A.cs\"\n            void M()\n    {\n#line hidden\n        N();\n\n        O(a\n#line 7 \"A.cs\"\n, b);\n    }\n"));

    [Fact]
    public void ADirectiveInAStringIsText() => Assert.Contains("#line of text", Text("string M() =>\n    \"\"\"\n    #line of text\n    \"\"\";"), StringComparison.Ordinal);
}
