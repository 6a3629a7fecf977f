namespace Conpar.Exploration;

/// <summary>Something that is wrong in a run.</summary>
/// <param name="Kind">What.</param>
/// <param name="Key">What tells it from others of its kind.</param>
/// <param name="Message">In a line.</param>
/// <param name="At">The places in the source.</param>
/// <param name="Step">The step that completes it; -1 for the end.</param>
internal sealed record Problem(ViolationKind Kind, string Key, string Message, IReadOnlyList<string> At, int Step = -1);
