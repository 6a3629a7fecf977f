using Conpar.Exploration.Model;

namespace Conpar.Exploration.Fuzzing;

/// <summary>What an exploration found.</summary>
sealed class Found
{
    public int Runs { get; private set; }

    /// <summary>The Foata normal forms of its runs.</summary>
    public HashSet<string> Classes { get; } = [];

    /// <summary>Those of the runs that ended with jobs that wait for ever.</summary>
    public HashSet<string> Deadlocks { get; } = [];

    /// <summary>Ordinary accesses that nothing orders: jobs, kinds and location.</summary>
    public HashSet<string> Races { get; } = [];

    /// <summary>Explores to the end; null where that takes more runs than allowed.</summary>
    public static Found? By(Program program, Func<IMachine, IExploration> explore, int most)
    {
        ModelMachine machine = new(program);
        IExploration exploration = explore(machine);
        Found found = new();
        while (exploration.Next())
        {
            if (++found.Runs > most) return null;
            string form = Foata.Of(exploration.Trace, machine);
            found.Classes.Add(form);
            if (machine.Live != 0) found.Deadlocks.Add(form);
            for (int i = 0; i < exploration.Trace.RaceCount; i++) found.AddRace(machine, exploration.Trace, exploration.Trace.Race(i));
        }

        return found;
    }

    void AddRace(ModelMachine machine, CausalTrace trace, (int First, int Second) race)
    {
        CausalEvent first = trace[race.First], second = trace[race.Second];
        if (!first.Operation.IsPlain || !second.Operation.IsPlain) return;
        string[] sides = [$"{machine.NameOf(first.Job)}{first.Operation.Kind}", $"{machine.NameOf(second.Job)}{second.Operation.Kind}"];
        Races.Add($"{string.Join('-', sides.Order())} at {first.Operation.Location}");
    }
}
