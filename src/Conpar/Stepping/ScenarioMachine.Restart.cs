namespace Conpar.Stepping;

// The beginning of a run: a fresh instance, and nothing of the run before.
internal sealed partial class ScenarioMachine
{
    public void Restart()
    {
        OnThread = this;
        running = -1;
        run++;
        Output?.Clear();
        clock?.Restart();
        Failed = null;
        Cut = null;
        HearsOutside = false;
        if (readersAndWriters.Count > 0) readersAndWriters.Clear();
        if (ticks.Count > 0) ticks.Clear();
        if (mutexes.Count > 0) mutexes.Clear();
        if (Forms.Count > 0) Forms.Clear();
        Spins.Restart();
        Watches.Restart();
        Tokens.Restart();
        Live = Waiting = Woken = Born = gated = excused = background = 0;
        Instance = beginning is null ? Made() : null;
        Locations.Restart(Instance);
        foreach (ExploredJob job in jobs)
        {
            job.Restart();
        }

        beginning?.Restart();
        if (beginning is null) BeginJobs(Instance);
        else Begin(beginner!, beginning);
    }

    /// <summary>An instance that is set up, where both run as they are.</summary>
    object? Made()
    {
        try
        {
            object? made = scenario.Create();
            SetUp(made);
            return made;
        }
        catch (Exception fault)
        {
            throw new SetupFailedException(fault);
        }
    }

    /// <summary>Runs the setup as it is.</summary>
    public void SetUp(object? instance) => (scenario.ExploredSetup ?? scenario.Setup)?.Invoke(instance).GetAwaiter().GetResult();
}
