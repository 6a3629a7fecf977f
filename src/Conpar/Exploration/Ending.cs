using System.Globalization;
using System.Numerics;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Exploration;

/// <summary>How a run ended: its outcome, and what is wrong with it.</summary>
/// <param name="Outcome">What it ended with, in words.</param>
/// <param name="Problem">What is wrong, and what tells it from other problems; null for nothing.</param>
internal sealed record Ending(string Outcome, Problem? Problem)
{
    /// <summary>What the check gave; null where there is none, it gave nothing or did not run.</summary>
    public string? Check { get; init; }

    static readonly Ending completed = new("completed", null);

    /// <summary>Looks at a run that came to its end, and checks what it left. Where the order of the output matters, so does the output.</summary>
    public static Ending Of(ScenarioMachine machine, ScenarioDescriptor scenario)
    {
        Ending ending = Judged(machine, scenario);
        return machine.Output is { Length: > 0 } output ? ending with { Outcome = $"{ending.Outcome}; output {output.ToString().TrimEnd('\n').ReplaceLineEndings("\\n")}" } : ending;
    }

    static Ending Judged(ScenarioMachine machine, ScenarioDescriptor scenario)
    {
        if (machine.Cut is { } cut) return OfFault(cut.Job.Name, cut.Job.Name, cut.Fault);
        foreach (JobEnd end in machine.Ends)
        {
            if (end.Fault is { } fault) return OfFault(end.Name, end.Descriptor.Name, fault);
        }

        if (machine.Failed is { } thread) return OfFault(thread.Job.Name, thread.Job.Name, thread.Fault);

        bool isOpen = scenario.LeftWhenExploring.Any();
        if (machine.Stuck != 0) return OfDeadlock(machine, isOpen);
        for (ulong rest = machine.Excused; rest != 0; rest &= rest - 1)
        {
            ExploredJob job = machine[BitOperations.TrailingZeroCount(rest)];
            if (Outside.Helps(machine, job, isOpen)) return OfOutside(job, SiteTable.Find(job.Pending.Site));
        }

        if (machine.Check is { } explored) return OfChecked(() => explored.Fault is { } fault ? throw fault : explored.Value);
        if (scenario.Check is { } check) return OfChecked(() => check(machine.Instance).GetAwaiter().GetResult());
        return machine.HasResults ? new Ending(string.Join(", ", machine.Ends.ToArray().Where(end => end.Descriptor.HasResult).Select(end => $"{end.Name} returns {InvariantText.Of(end.Result)}")), null) : completed;
    }

    static Ending OfFault(string job, string method, Exception fault)
    {
        string line = FaultText.Line(fault), at = FaultText.PlaceOf(fault);
        return new Ending($"{job} throws {line}", new Problem(ViolationKind.Exception, $"{method} {fault.GetType().Name} {at}", $"{job} throws {line}{(at.Length > 0 ? $" at {at}" : "")}", at.Length > 0 ? [at] : []));
    }

    static Ending OfDeadlock(ScenarioMachine machine, bool isOpen)
    {
        if (Endlessness.OfSpins(machine) is { } spins) return new Ending("no end", spins);
        List<string> waits = [], at = [];
        for (ulong rest = machine.Stuck; rest != 0; rest &= rest - 1)
        {
            ExploredJob job = machine[BitOperations.TrailingZeroCount(rest)];
            Site? site = SiteTable.Find(job.Pending.Site);
            if (Outside.Helps(machine, job, isOpen)) return OfOutside(job, site);
            waits.Add($"{job.Name} waits {WaitText.Of(machine, job, site)}");
            if (site is not null) at.Add(site.At);
        }

        string message = string.Join("; ", waits);
        return new Ending("deadlock", new Problem(ViolationKind.Deadlock, message, "deadlock: " + message, [.. at.Distinct()]));
    }

    /// <summary>No deadlock: what the job waits for comes from outside, in a time of its own, which no schedule has.</summary>
    static Ending OfOutside(ExploredJob job, Site? site)
    {
        string line = FaultText.Line(new UncontrolledWaitException("it awaits what no job brings about")), at = site?.At ?? "";
        return new Ending($"{job.Name} throws {line}", new Problem(ViolationKind.Exception, $"{job.Name} {nameof(UncontrolledWaitException)} {at}", $"{job.Name} throws {line}{(at.Length > 0 ? $" at {at}" : "")}", at.Length > 0 ? [at] : []));
    }

    static Ending OfChecked(Func<object?> check)
    {
        try
        {
            object? value = check();
            if (value is false) return new Ending("the check fails", new Problem(ViolationKind.Check, "check", "the check fails", [])) { Check = InvariantText.Of(value) };
            if (value is null) return completed;
            string text = value is int number ? number.ToString(CultureInfo.InvariantCulture) : InvariantText.Of(value);
            return new Ending(text, null) { Check = text };
        }
        catch (Exception fault)
        {
            string line = FaultText.Line(fault);
            return new Ending($"the check throws {line}", new Problem(ViolationKind.Check, "check " + line, $"the check fails: {line}", [])) { Check = line };
        }
    }
}
