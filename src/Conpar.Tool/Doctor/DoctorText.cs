using Conpar.Comparing;
using Conpar.Tool.Rendering.Text;
using Spectre.Console;

namespace Conpar.Tool.Doctor;

/// <summary>What <c>conpar doctor</c> found, a line each.</summary>
static class DoctorText
{
    public static void Write(IAnsiConsole console, Diagnosis diagnosis)
    {
        console.Write(Table(diagnosis.Surroundings.Findings));
        console.WriteLine();
        console.Write(Table(diagnosis.Checks));
        console.WriteLine();
        string[] failed = [.. diagnosis.Checks.Where(check => check.State == FindingState.Failed).Select(check => check.Name)];
        string closing = failed.Length == 0 ? "conpar works here" : $"conpar does not work here: {FigureText.Of(failed.Length, "check", "checks")} failed ({string.Join(", ", failed)})";
        console.Write(Tables.Line(closing, failed.Length == 0 ? Styles.Title : Styles.Wrong));
    }

    static Grid Table(IReadOnlyList<Finding> findings)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { NoWrap = true, Width = 2, Padding = new Padding(2, 0, 2, 0) });
        grid.AddColumn(new GridColumn { NoWrap = true, Width = "interleaved".Length, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (Finding finding in findings)
        {
            Style style = finding.State switch { FindingState.Ok => Style.Plain, FindingState.Note => Styles.Moved, _ => Styles.Wrong };
            grid.AddRow(new Spectre.Console.Text(finding.State == FindingState.Ok ? "ok" : "!", style), new Spectre.Console.Text(finding.Name, Styles.Title), new Spectre.Console.Text(finding.Text, style));
        }

        return grid;
    }
}
