using Conpar.Exploration;

namespace Conpar.Tool.Lanes;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Scenario">Which scenarios, as a glob; null for all.</param>
/// <param name="Job">Which jobs, as a glob; null for all.</param>
/// <param name="Cores">Cores of the parallel lane; null for all.</param>
/// <param name="Repeat">Runs of each lane; null for what fits.</param>
/// <param name="Timeout">How long a lane may take.</param>
/// <param name="Strategy">What chooses the next job in the interleaved lane.</param>
/// <param name="VirtualClock">Whether the interleaved lane's time jumps where every job waits.</param>
/// <param name="Format"><c>text</c>, <c>markdown</c> or <c>json</c>.</param>
/// <param name="Output">The file that gets the result; null for the standard output.</param>
/// <param name="Strict">Whether a call that is not controlled is a failure.</param>
/// <param name="All">Whether long traces are shown whole.</param>
/// <param name="Quiet">Whether only verdicts are shown.</param>
/// <param name="Verbose">Whether steps on the way are told on the error stream.</param>
sealed record RunSettings(
    string? Scenario, string? Job, int? Cores, int? Repeat, TimeSpan Timeout, string Strategy, bool VirtualClock,
    string Format, string? Output, bool Strict, bool All, bool Quiet, bool Verbose)
{
    /// <summary>The interleaving that the interleaved lane runs; null where its strategy decides.</summary>
    public Schedule? Schedule { get; init; }
}
