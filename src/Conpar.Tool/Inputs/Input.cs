namespace Conpar.Tool.Inputs;

/// <summary>What a PATH on the command line turned out to be.</summary>
abstract record Input
{
    /// <summary>Source files that are compiled here, together.</summary>
    public sealed record Sources(IReadOnlyList<string> Files, string Shown) : Input
    {
        /// <summary>Whether their jobs get the forms that only exploring needs.</summary>
        public bool Explores { get; init; }
    }

    /// <summary>The same, to be explored.</summary>
    public Input ToExplore() => this is Sources sources ? sources with { Explores = true } : this;

    /// <summary>A project, a solution or a file-based app that the SDK builds.</summary>
    public sealed record Project(string File, string Shown) : Input
    {
        /// <summary>The assembly in whose place it is built, since that one has no forms of its jobs; null where the project itself was given.</summary>
        public string? InPlaceOf { get; init; }
    }

    /// <summary>An assembly as it is.</summary>
    public sealed record Built(string File, string Shown) : Input;

    /// <summary>There was nothing of the user's; the demos stand in for it.</summary>
    public sealed record Demos(string Because) : Input
    {
        public string Announcement => $"conpar: {Because}, so here are the demos";
    }
}
