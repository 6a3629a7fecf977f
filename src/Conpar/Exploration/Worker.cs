using System.Globalization;
using System.Runtime.ExceptionServices;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Makes executions on one thread, with jobs of its own, and keeps what they end with.</summary>
internal sealed class Worker(ScenarioDescriptor scenario, ExploreOptions options, Explorations explorations, Course course)
{
    const int Glance = 256;

    readonly long most = Explorations.IsByChance(options.Strategy) ? long.MaxValue : options.Executions ?? long.MaxValue;
    ExceptionDispatchInfo? fault;

    public Findings Findings { get; } = new();

    public long Executions { get; private set; }

    public long Blocked { get; private set; }

    /// <summary>Whether a loop looked at several places: how often it did so in vain may not make a trace of its own.</summary>
    public bool LooksAtSeveral { get; private set; }

    /// <summary>Whether a job slept so often in one place that it waited for all others.</summary>
    public bool LimitsSleeps { get; private set; }

    /// <summary>Makes executions until there is nothing left.</summary>
    /// <param name="isBusy">Called once where there is much to do; null for nothing.</param>
    public void Run(Action? isBusy = null)
    {
        try
        {
            ScenarioMachine machine = new(scenario, options.OrdersOutput, options.VirtualClock);
            IExploration exploration = explorations.On(machine);
            Start(machine, exploration, isBusy)();
        }
        finally
        {
            ScenarioMachine.LeaveThread();
        }
    }

    /// <summary>The same on a thread of its own, which takes part from now on.</summary>
    public Thread RunBeside()
    {
        ScenarioMachine machine = new(scenario, options.OrdersOutput, options.VirtualClock);
        Action run = Start(machine, explorations.On(machine), null);
        Thread thread = new(() =>
        {
            try
            {
                run();
            }
            catch (Exception thrown)
            {
                fault = ExceptionDispatchInfo.Capture(thrown);
                course.Stop("at a fault");
                explorations.End();
            }
        }) { IsBackground = true };
        thread.Start();
        return thread;
    }

    /// <summary>Throws what ended the thread.</summary>
    public void ThrowFault() => fault?.Throw();

    Action Start(ScenarioMachine machine, IExploration exploration, Action? isBusy)
    {
        exploration.Trace.MostEvents = options.Steps;
        RaceFinder? races = options.Races == "off" ? null : new RaceFinder(machine);
        return () =>
        {
            while (course.Stopped is null && Next(machine, exploration))
            {
                Look(machine, exploration, races);
                if (Executions % Glance != 0) continue;
                course.Pass(Glance, exploration.Trace.Depth);
                isBusy?.Invoke();
                isBusy = null;
            }

            (Blocked, LooksAtSeveral, LimitsSleeps) = (exploration.Blocked, machine.Spins.LookAtSeveral, machine.LimitsSleeps);
            if (course.Stopped is not null) explorations.End();
        };
    }

    bool Next(ScenarioMachine machine, IExploration exploration)
    {
        try
        {
            return Fitting(exploration);
        }
        catch (RunTooLongException)
        {
            Findings.Add(Endlessness.Of(machine, exploration.Trace), exploration.Trace);
            course.Stop(string.Create(CultureInfo.InvariantCulture, $"at a run of more than {options.Steps:N0} steps"));
            return false;
        }
    }

    /// <summary>The next run that does again what led to it.</summary>
    bool Fitting(IExploration exploration)
    {
        while (true)
        {
            try
            {
                return exploration.Next();
            }
            catch (OtherRunException)
            {
                Findings.AddOtherRun();
            }
        }
    }

    void Look(ScenarioMachine machine, IExploration exploration, RaceFinder? races)
    {
        Executions++;
        foreach (Problem race in races?.Earlier(exploration.Trace, exploration.Fresh) ?? []) Findings.Add(race, exploration.Trace);
        Findings.Add(Ending.Of(machine, scenario), exploration.Trace);
        if (options.StopsAtViolation && Findings.HasViolation(options)) course.Stop("at the first violation");
        else if (Executions == most) course.Stop(string.Create(CultureInfo.InvariantCulture, $"after {most:N0} executions"));
    }
}
