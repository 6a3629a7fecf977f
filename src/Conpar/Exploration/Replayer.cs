using System.Numerics;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Exploration;

/// <summary>Makes runs by given schedules.</summary>
internal sealed class Replayer(ScenarioDescriptor scenario, int mostSteps, bool virtualClock)
{
    readonly ScenarioMachine machine = new(scenario, virtualClock: virtualClock);

    /// <summary>The events of the last run.</summary>
    public CausalTrace Events { get; private set; } = new();

    /// <summary>Runs a schedule; after its end the job that went last goes on while it can, then the lowest.</summary>
    public ReplayedRun Run(IReadOnlyList<int> schedule, bool record = false)
    {
        Events = new CausalTrace();
        Recording? recording = record ? new Recording(machine) : null;
        machine.Recorder = recording;
        machine.Restart();
        List<int> choices = [];
        int preemptions = 0, misfit = 0, last = -1;
        for (ulong enabled; (enabled = machine.Enabled) != 0 && choices.Count < mostSteps;)
        {
            bool lastCould = last >= 0 && (enabled >> last & 1) != 0;
            int next = choices.Count < schedule.Count && misfit == 0 ? schedule[choices.Count] : lastCould ? last : BitOperations.TrailingZeroCount(enabled);
            if (next >= ScenarioMachine.MostJobs || (enabled >> next & 1) == 0)
            {
                misfit = choices.Count + 1;
                continue;
            }

            if (lastCould && next != last) preemptions++;
            recording?.Step(machine[next], Recording.KindOf(machine[next]));
            Events.Take(machine, next);
            choices.Add(next);
            last = next;
        }

        ScenarioMachine.LeaveThread();
        recording?.End();
        Ending ending = machine.Enabled == 0 ? Ending.Of(machine, scenario) : new Ending("no end", Endlessness.Of(machine, Events));
        IReadOnlyList<Problem> races = [.. new RaceFinder(machine).Earlier(Events, 0)];
        Trace trace = recording?.Read() ?? new Trace([], []);
        machine.Recorder = null;
        return new ReplayedRun(choices, preemptions, ending, races, misfit == 0 && choices.Count < schedule.Count ? choices.Count + 1 : misfit, trace, recording?.Steps ?? []);
    }
}
