using Conpar.Comparing;

namespace Conpar.Tool.Rendering.Text;

/// <summary>The signs of a timeline.</summary>
static class Glyphs
{
    public const char Nothing = ' ', Runs = '█', RunsBriefly = '|', IsReady = '░', Sleeps = '·', WaitsForLock = 'x', Awaits = '-', Joins = '=';

    static readonly (char Glyph, string Meaning)[] meanings =
    [
        (Runs, "runs"), (RunsBriefly, "runs briefly"), (IsReady, "is ready while another runs"), (Sleeps, "sleeps"),
        (WaitsForLock, "waits for a lock"), (Awaits, "awaits"), (Joins, "waits for jobs it started"),
    ];

    public static char Of(Doing doing) => doing switch
    {
        Doing.Runs => Runs,
        Doing.IsReady => IsReady,
        Doing.Sleeps => Sleeps,
        Doing.WaitsForLock => WaitsForLock,
        Doing.Awaits => Awaits,
        _ => Joins,
    };

    /// <summary>What those mean that are used.</summary>
    public static string Legend(IReadOnlySet<char> used) => string.Join(", ", meanings.Where(one => used.Contains(one.Glyph)).Select(one => $"{one.Glyph} {one.Meaning}"));
}
