using Conpar.Exploration.Model;
using CsCheck;

namespace Conpar.Exploration.Fuzzing;

/// <summary>
/// Random small programs, explored once each and by every schedule: both find the same. <c>CONPAR_PROGRAMS</c> says how many programs,
/// <c>CsCheck_Seed</c> where they begin.
/// </summary>
public class RandomPrograms
{
    const int MostSchedules = 6_000;

    static readonly int programs = int.TryParse(Environment.GetEnvironmentVariable("CONPAR_PROGRAMS"), out int given) ? given : 120;

    static readonly Verb[] memory = [Verb.Read, Verb.Read, Verb.Write, Verb.Write, Verb.ReadAndSkip, Verb.Swap];
    static readonly Verb[] locks = [Verb.Read, Verb.Write, Verb.Lock, Verb.Lock, Verb.TryLock, Verb.Unlock, Verb.ReadAndSkip];
    static readonly Verb[] semaphores = [Verb.Read, Verb.Write, Verb.Take, Verb.Take, Verb.Give, Verb.Give, Verb.Give];
    static readonly Verb[] pulses = [Verb.Write, Verb.ReadAndSkip, Verb.Lock, Verb.Lock, Verb.Wait, Verb.Pulse, Verb.PulseAll, Verb.Unlock];
    static readonly Verb[] readers = [Verb.Read, Verb.Write, Verb.EnterToRead, Verb.EnterToRead, Verb.EnterToWrite, Verb.EnterToWrite, Verb.Leave, Verb.Take, Verb.Give];
    static readonly Verb[] sleeps = [Verb.Read, Verb.Write, Verb.Sleep, Verb.Sleep, Verb.ReadAndSkip, Verb.Lock, Verb.Unlock, Verb.TryLock];
    static readonly Verb[] timeouts = [Verb.Write, Verb.ReadAndSkip, Verb.Sleep, Verb.Sleep, Verb.LockWithin, Verb.LockWithin, Verb.Lock, Verb.Unlock, Verb.TakeWithin, Verb.TakeWithin, Verb.Give];
    static readonly Verb[] children = [Verb.Read, Verb.Write, Verb.Swap, Verb.Spawn, Verb.Spawn, Verb.Join, Verb.Lock, Verb.Unlock];

    public static TheoryData<string> Kinds => ["memory", "locks", "semaphores", "pulses", "readers", "sleeps", "timeouts", "children"];

    static Verb[] VerbsOf(string kind) => kind switch
    {
        "memory" => memory,
        "locks" => locks,
        "semaphores" => semaphores,
        "pulses" => pulses,
        "readers" => readers,
        "sleeps" => sleeps,
        "timeouts" => timeouts,
        _ => children,
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Exploring_once_each_finds_what_every_schedule_finds(string kind) =>
        Programs(VerbsOf(kind)).Sample(program => Agrees(program.ToProgram()), iter: programs, threads: 1);

    /// <summary>Larger programs than those that every schedule can be made of, without swaps: whether one writes is known too late for source sets.</summary>
    [Theory]
    [InlineData("memory")]
    [InlineData("locks")]
    [InlineData("semaphores")]
    [InlineData("readers")]
    [InlineData("children")]
    public void Exploring_once_each_finds_what_source_sets_find(string kind) =>
        Programs([.. VerbsOf(kind).Where(verb => verb != Verb.Swap)], most: 12).Sample(program => AgreesWithSourceSets(program.ToProgram()), iter: programs / 3, threads: 1);

    static void AgreesWithSourceSets(Program program)
    {
        if (Found.By(program, machine => new SourceSets(machine), MostSchedules) is not { } other) return;
        Found once = Found.By(program, machine => new OnceEach(machine), int.MaxValue)!;
        Assert.Equal(other.Classes.Order(), once.Classes.Order());
        Assert.Equal(other.Classes.Count, once.Runs);
        Assert.Equal(other.Deadlocks.Order(), once.Deadlocks.Order());
    }

    static Gen<RandomProgram> Programs(Verb[] verbs, int most = 7)
    {
        Gen<Instruction> line = Gen.Select(Gen.OneOf([.. verbs.Select(verb => Gen.Const(verb))]), Gen.Int[0, 1], (verb, on) => new Instruction(verb, on));
        return Gen.Int[2, 4].SelectMany(jobs =>
            Gen.Select(line.List[1, most - jobs].Array[jobs], line.List[1, 2], (lists, child) => new RandomProgram(lists, child)));
    }

    static void Agrees(Program program)
    {
        if (Found.By(program, machine => new EverySchedule(machine), MostSchedules) is not { } all) return;
        Found once = Found.By(program, machine => new OnceEach(machine), int.MaxValue)!;
        Assert.Equal(all.Classes.Order(), once.Classes.Order());
        Assert.Equal(all.Classes.Count, once.Runs);
        Assert.Equal(all.Deadlocks.Order(), once.Deadlocks.Order());
        Assert.Equal(all.Races.Order(), once.Races.Order());
    }
}
