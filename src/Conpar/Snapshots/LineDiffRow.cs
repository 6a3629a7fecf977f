namespace Conpar.Snapshots;

/// <summary>A line of two texts beside each other: the same, or one in place of the other.</summary>
/// <param name="Before">The line of the first text; null where it has none here.</param>
/// <param name="After">The line of the second.</param>
internal sealed record LineDiffRow(string? Before, string? After)
{
    public bool IsChanged => Before != After;
}
