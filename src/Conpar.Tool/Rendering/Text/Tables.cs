using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>The shapes that sections of a report have in common.</summary>
static class Tables
{
    const int Indent = 2;

    /// <summary>A table without lines.</summary>
    public static Table Plain(params ReadOnlySpan<string> columns)
    {
        Table table = new() { Border = TableBorder.None };
        foreach (string column in columns) table.AddColumn(new TableColumn(new Spectre.Console.Text(column, Styles.Faint)) { Padding = new Padding(0, 0, 2, 0) });
        return table;
    }

    public static IRenderable Indented(IRenderable content) => new Padder(content, new Padding(Indent, 0, 0, 0));

    /// <summary>A line, wrapped and indented.</summary>
    public static IRenderable Line(string text, Style style) => Indented(new Spectre.Console.Text(text, style));

    /// <summary>A line whose further lines are below its text, not below its sign.</summary>
    public static IRenderable Signed(string sign, string text, Style style)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(Indent, 0, 1, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new Spectre.Console.Text(sign, style), new Spectre.Console.Text(text, style));
        return grid;
    }
}
