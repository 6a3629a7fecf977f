using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Conpar.Exploration;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Hosting;

/// <summary>Explores, or runs one interleaving again, for the tool.</summary>
internal static class ExplorationHost
{
    /// <summary>Beside the result: where the tool finds how far it is, and asks for an end.</summary>
    public const string ProgressFile = ".progress", StopFile = ".stop";

    static readonly TimeSpan period = TimeSpan.FromMilliseconds(200);

    public static void Explore(Utf8JsonWriter json, ScenarioDescriptor scenario, LaneRequest request)
    {
        using CancellationTokenSource stop = new();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            stop.Cancel();
        });
        TimeSpan told = default;
        try
        {
            ExplorationResult.Write(json, new Explorer(scenario, request.Explore!).Run(Tell, stop.Token));
        }
        catch (SetupFailedException fault)
        {
            json.WriteString("problem", fault.Message);
        }

        void Tell(ExplorationProgress progress)
        {
            if (progress.Elapsed - told < period) return;
            told = progress.Elapsed;
            if (File.Exists(request.Result + StopFile)) stop.Cancel();
            File.WriteAllText(request.Result + ProgressFile, string.Create(
                CultureInfo.InvariantCulture, $"{progress.Executions:N0} executions, {progress.Executions / progress.Elapsed.TotalSeconds:N0} a second, {progress.Depth} steps deep"));
        }
    }

    public static void Replay(Utf8JsonWriter json, IReadOnlyList<ScenarioDescriptor> scenarios, LaneRequest request)
    {
        Schedule schedule = Schedule.Parse(request.Schedule!);
        ScenarioDescriptor? scenario =
            scenarios.FirstOrDefault(one => one.FullName == request.Scenario)
            ?? scenarios.FirstOrDefault(one => Schedule.HashOf(one) == schedule.Hash)
            ?? (scenarios.Count == 1 ? scenarios[0] : null);
        if (scenario is null)
        {
            json.WriteString("problem", "the schedule is of none of the scenarios as they are now; --scenario says which it was of");
            return;
        }

        try
        {
            Replay(json, scenario, schedule);
        }
        catch (SetupFailedException fault)
        {
            json.WriteString("problem", fault.Message);
        }
    }

    static void Replay(Utf8JsonWriter json, ScenarioDescriptor scenario, Schedule schedule)
    {
        Tracing.LaneRun run = Replaying.Of(scenario, schedule);
        json.WriteString("scenario", scenario.Name);
        json.WriteString("text", run.ToString());
        json.WriteBoolean("changed", Schedule.HashOf(scenario) != schedule.Hash);
        json.WriteBoolean("fits", run.Aborted?.StartsWith("the schedule no longer fits", StringComparison.Ordinal) != true);
        json.WriteBoolean("holds", run is { Aborted: null, CheckFailed: false, Races.Count: 0 } && run.Trace.Events.All(e => e.Kind != Tracing.EventKind.Throw));
    }
}
