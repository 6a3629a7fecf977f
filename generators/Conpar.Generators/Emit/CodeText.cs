using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Emit;

/// <summary>Builds indented source text.</summary>
sealed class CodeText
{
    readonly StringBuilder text = new();
    int depth;

    public CodeText Line(string line = "")
    {
        if (line.Length > 0) text.Append(' ', depth * 4).Append(line);
        text.Append('\n');
        return this;
    }

    public CodeText Open(string? header = null)
    {
        if (header is not null) Line(header);
        Line("{");
        depth++;
        return this;
    }

    public CodeText Close(string after = "")
    {
        depth--;
        return Line("}" + after);
    }

    /// <summary>Text that has its own lines and indentation.</summary>
    public CodeText Verbatim(string lines)
    {
        text.Append(lines);
        return this;
    }

    public override string ToString() => text.ToString();

    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);
}
