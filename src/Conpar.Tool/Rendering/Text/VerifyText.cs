using Conpar.Snapshots;
using Conpar.Tool.Rendering.Content;
using Conpar.Tool.Snapshots;
using Spectre.Console;

namespace Conpar.Tool.Rendering.Text;

/// <summary>What <c>conpar verify</c> found, for people.</summary>
static class VerifyText
{
    const int FirstLines = 12;

    public static void Write(IAnsiConsole console, VerifyResult result, bool quiet)
    {
        foreach (ScenarioCheck check in result.Checks)
        {
            bool isSame = check.Check is { Status: SnapshotStatus.Same };
            if (quiet && isSame) continue;
            console.Write(new Spectre.Console.Text($"{(isSame ? "=" : "!")} {check.Summary}\n", isSame ? Style.Plain : Styles.Wrong));
            if (quiet || isSame || check.Check is null) continue;
            if (check.Check.Rows.Any(row => row.Before is not null)) console.Write(new DiffView(check.Check.Rows));
            else WriteBeginning(console, check);
            console.WriteLine();
        }

        foreach (string orphan in result.Orphans)
        {
            console.Write(new Spectre.Console.Text($"{(result.Pruned ? "=" : "!")} {Shown(orphan)} has no scenario{(result.Pruned ? ", removed" : "")}\n", result.Pruned ? Style.Plain : Styles.Wrong));
        }

        if (quiet) return;
        console.Write(new Spectre.Console.Text($"{result.Summary}; {Words.Coverage(result.Controlled, result.Uncontrolled)}\n", Styles.Title));
        if (result.Changed.Any(check => check.Check is not null)) console.Write(new Spectre.Console.Text($"where that is right: {result.Accepting}\n"));
    }

    /// <summary>Where nothing was accepted there is nothing to put it beside.</summary>
    static void WriteBeginning(IAnsiConsole console, ScenarioCheck check)
    {
        IReadOnlyList<LineDiffRow> rows = check.Check!.Rows;
        foreach (LineDiffRow row in rows.Take(FirstLines)) console.Write(new Spectre.Console.Text(Cells.Shortened($"  + {row.After}", console.Profile.Width) + "\n", Styles.Only));
        if (rows.Count > FirstLines) console.Write(new Spectre.Console.Text($"  … {rows.Count - FirstLines} more lines in {Path.GetFileName(check.File.Received)}\n", Styles.Faint));
    }

    static string Shown(string file) => Path.GetRelativePath(Directory.GetCurrentDirectory(), file);
}
