using System.Text;

namespace Conpar.Tool.Rendering.Markdown;

/// <summary>User text inside Markdown: shown as it is, never as markup.</summary>
static class MarkdownText
{
    const string Special = "\\`*_{}[]<>|~";

    public static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            if (Special.Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A fence that the content cannot close.</summary>
    public static string Fence(string content)
    {
        int longest = 0, run = 0;
        foreach (char c in content)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(3, longest + 1));
    }
}
