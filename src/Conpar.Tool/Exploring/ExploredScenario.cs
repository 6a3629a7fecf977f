using Conpar.Tool.Lanes;

namespace Conpar.Tool.Exploring;

/// <summary>A scenario with what exploring it found.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Report">What was found; null where the host ended early.</param>
/// <param name="Aborted">Why it ended early.</param>
sealed record ExploredScenario(ScenarioInfo Scenario, ExplorationReport? Report, string? Aborted)
{
    public ExitCode ExitCode => Report is null || (Report.Holds && Report.IsCutShort) ? ExitCode.LaneAborted : Report.Holds ? ExitCode.Ok : ExitCode.CheckFailed;
}
