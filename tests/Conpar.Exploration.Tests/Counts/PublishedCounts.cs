using Conpar.Exploration.Model;

namespace Conpar.Exploration.Counts;

/// <summary>Programs whose number of Mazurkiewicz traces is known: each trace is run exactly once.</summary>
public class PublishedCounts
{
    static long Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);

    static long Orders(int jobs, int each) => Factorial(jobs * each) / (long)Math.Pow(Factorial(each), jobs);

    /// <summary>The program, how many traces it has, and how many schedules may at most be given up.</summary>
    public static TheoryData<string, long, long> Rows
    {
        get
        {
            TheoryData<string, long, long> rows = [];
            foreach ((Program program, long executions, long blocked) in All) rows.Add(program.Name, executions, blocked);
            return rows;
        }
    }

    static readonly (Program Program, long Executions, long Blocked)[] all =
    [
        (Programs.Writers(5), Factorial(5), 0),
        (Programs.Writers(8), Factorial(8), 0),
        (Programs.Readers(4), 16, 0),
        (Programs.Readers(8), 256, 0),
        (Programs.FloatingRead(3), Factorial(4), 0),
        (Programs.FloatingRead(6), Factorial(7), 0),
        (Programs.Writes(2, 3), Orders(2, 3), 0),
        (Programs.Writes(3, 3), Orders(3, 3), 0),
        (Programs.Increments(2), 4, 0),
        (Programs.Increments(3), 36, 0),
        (Programs.Increments(4), Factorial(4) * Factorial(4), 0),
        (Programs.AtomicIncrements(3), 36, 0),
        (Programs.AtomicIncrements(4), Factorial(4) * Factorial(4), 0),
        (Programs.LockedIncrements(5, 1), Factorial(5), 0),
        (Programs.LockedIncrements(2, 5), Orders(2, 5), 0),
        (Programs.LockedIncrements(3, 3), Orders(3, 3), 0),
        (Programs.LastZero(2), 5, 0),
        (Programs.LastZero(3), 12, 0),
        (Programs.LastZero(4), 28, 0),
        (Programs.LastZero(5), 64, 0),
        (Programs.LastZero(10), 3_328, 0),
        (Programs.LastZero(15), 147_456, 0),
        (Programs.Indexer(12), 8, 0),
        (Programs.Indexer(13), 64, 0),
        (Programs.Indexer(14), 512, 0),
        (Programs.Indexer(15), 4_096, 0),
        (Programs.FileSystem(13), 1, 0),
        (Programs.FileSystem(14), 2, 0),
        (Programs.FileSystem(16), 8, 0),
        (Programs.FileSystem(19), 64, 0),
        (Programs.Philosophers(3), 7, 0),
        (Programs.Philosophers(8), 255, 0),
        (Programs.Teeth(3), 20, 0),
        (Programs.Teeth(6), 924, 0),
        (Programs.Race(1), 4, 0),
        (Programs.Race(2), 34, 0),
        (Programs.Race(3), 328, 0),
        (Programs.Race(4), 3_334, 0),
        (Programs.ForkJoin(4), 2 * Factorial(4), 0),
        (Programs.ForkJoin(7), 2 * Factorial(7), 0),
        (Programs.Litmus("MP", "W0 W1", "R1 R0"), 3, 0),
        (Programs.Litmus("SB", "W0 R1", "W1 R0"), 3, 0),
        (Programs.Litmus("LB", "R0 W1", "R1 W0"), 3, 0),
        (Programs.Litmus("S", "W0 W1", "R1 W0"), 3, 0),
        (Programs.Litmus("2+2W", "W0 W1", "W1 W0"), 3, 0),
        (Programs.Litmus("CoRR0", "W0 W0", "R0"), 3, 0),
        (Programs.Litmus("2CoWR", "W0 R0", "W0 R0"), 4, 0),
        (Programs.Litmus("IRIW", "W0", "W1", "R0 R1", "R1 R0"), 15, 0),
        (Programs.Litmus("rrw", "R0", "R0", "W0"), 4, 0),
        (Programs.Litmus("rwr", "R0", "W0", "R0"), 4, 0),
        (Programs.Litmus("wrr", "W0", "R0", "R0"), 4, 0),
        (Programs.GuardedMessage(), 2, 0),
        (Programs.SwapRotation(9), 8_597, 7_828),
        (Programs.Tries(3, releases: false), 3, 0),
        (Programs.Tries(3, releases: true), 21, 1),
    ];

    static IEnumerable<(Program Program, long Executions, long Blocked)> All => all;

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_trace_is_run_once(string name, long executions, long blocked)
    {
        Program program = All.Single(row => row.Program.Name == name).Program;
        OnceEach exploration = new(new ModelMachine(program));
        long runs = 0;
        while (exploration.Next()) runs++;
        Assert.Equal(executions, runs);
        Assert.InRange(exploration.Blocked, 0, blocked);
    }

    /// <summary>What the other algorithm wastes where this one wastes nothing.</summary>
    [Theory]
    [InlineData(5, 64, 33)]
    [InlineData(8, 704, 1_611)]
    [InlineData(10, 3_328, 16_867)]
    public void Source_sets_give_up_runs_that_are_not_even_begun_here(int readers, long executions, long blocked)
    {
        SourceSets exploration = new(new ModelMachine(Programs.LastZero(readers)));
        long runs = 0;
        while (exploration.Next()) runs++;

        Assert.Equal((executions, blocked), (runs, exploration.Blocked));
    }

    public static TheoryData<string> SmallRows => [.. All.Where(row => row.Executions <= 400).Select(row => row.Program.Name)];

    [Theory]
    [MemberData(nameof(SmallRows))]
    public void No_two_runs_are_equivalent(string name)
    {
        Program program = All.Single(row => row.Program.Name == name).Program;
        ModelMachine machine = new(program);
        OnceEach exploration = new(machine);
        HashSet<string> seen = [];
        while (exploration.Next()) Assert.True(seen.Add(Foata.Of(exploration.Trace, machine)));
        Assert.NotEmpty(seen);
    }
}
