using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Exploration;

/// <summary>What a job waits for, where, and who has it.</summary>
internal static class WaitText
{
    public static string Of(ScenarioMachine machine, ExploredJob job, Site? site)
    {
        string at = site is null ? "" : $" at {site.At}";
        string what = site is { Text.Length: > 0 } ? $"`{site.Text}`" : "something";
        if (job.Effect is StartedStep { WaitsOn: ExploredJob started }) return $"for {started.Name} to wait or end";
        if ((machine.Waiting & job.Bit) != 0) return $"for a pulse in {what}{at}";
        return job.Effect?.WaitsOn switch
        {
            ExploredJob other => $"for {other.Name} to end{at}",
            ExploredLock { Owner: { } owner } model => $"for {what}{at}, held by {owner.Name} since {SiteTable.Find(model.Site)?.At ?? "an unknown place"}",
            _ => $"for {what}{at}",
        };
    }
}
