using Conpar.Tool.Lanes;

namespace Conpar.Tool.Exploring;

/// <summary>A scenario with what exploring it found.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Report">What was found; null where the host ended early, or there was nothing to explore.</param>
/// <param name="Aborted">Why.</param>
sealed record ExploredScenario(ScenarioInfo Scenario, ExplorationReport? Report, string? Aborted)
{
    /// <summary>One that is named among others, since there is nothing to explore.</summary>
    public static ExploredScenario NotOf(ScenarioInfo scenario) =>
        new(scenario, null, scenario.Controlled > 0 ? "not explored: its explored forms do not compile" : "not explored: nothing that its jobs do is controlled");

    public ExitCode ExitCode => !Scenario.IsExplored && Scenario.Controlled == 0 ? ExitCode.Ok : Report is null || (Report.Holds && Report.IsCutShort) ? ExitCode.LaneAborted : Report.Holds ? ExitCode.Ok : ExitCode.CheckFailed;
}
