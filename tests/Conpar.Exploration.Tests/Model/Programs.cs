using static Conpar.Exploration.Model.Request;

namespace Conpar.Exploration.Model;

/// <summary>The programs of the published counts, operation by operation.</summary>
static class Programs
{
    public static Program Writers(int n) => new($"writers({n})", n, static (_, _) => [Write(0)]);

    public static Program Readers(int n) => new($"readers({n})", n + 1, static (_, job) => [job == 0 ? Write(0) : Read(0)]);

    public static Program FloatingRead(int n) => new($"floating read({n})", n + 1, static (_, job) => [job > 0 ? Write(0) : Read(0)]);

    public static Program Writes(int jobs, int each) => new($"{each} writes of {jobs}", jobs, (_, _) => Enumerable.Repeat(Write(0), each));

    public static Program Increments(int n) => new($"increments({n})", n, static (_, _) => [Read(0), Write(0)]);

    public static Program AtomicIncrements(int n) => new($"atomic increments({n})", n, static (_, _) => [Swap(0), Swap(1)]);

    public static Program LockedIncrements(int jobs, int times) =>
        new($"locked increments({jobs},{times})", jobs, (_, _) => Enumerable.Repeat<Request[]>([Lock(1), Read(0), Write(0), Unlock(1)], times).SelectMany(each => each));

    public static Program LastZero(int n)
    {
        return new Program($"lastzero({n})", n + 1, (machine, job) => job == 0 ? Look(machine) : Step(machine, job));

        IEnumerable<Request> Look(ModelMachine machine)
        {
            yield return Read(n);
            for (int i = n; machine[i] != 0;) yield return Read(--i);
        }

        static IEnumerable<Request> Step(ModelMachine machine, int job)
        {
            yield return Read(job - 1);
            int seen = machine[job - 1];
            yield return Write(job);
            machine[job] = seen + 1;
        }
    }

    public static Program Indexer(int jobs)
    {
        return new Program($"indexer({jobs})", jobs, Insert);

        static IEnumerable<Request> Insert(ModelMachine machine, int job)
        {
            for (int i = 1; i <= 4; i++)
            {
                int word = 11 * i + job, at = word * 7 % 128;
                yield return Swap(at);
                while (!machine.CompareAndSwap(at, 0, word)) yield return Swap(at = (at + 1) % 128);
            }
        }
    }

    public static Program FileSystem(int jobs)
    {
        const int Inodes = 32, Blocks = 26, InodeLocks = 0, Inode = 100, BlockLocks = 200, Busy = 300;
        return new Program($"filesystem({jobs})", jobs, Create);

        static IEnumerable<Request> Create(ModelMachine machine, int job)
        {
            int i = job % Inodes;
            yield return Lock(InodeLocks + i);
            yield return Read(Inode + i);
            if (machine[Inode + i] == 0)
            {
                for (int block = i * 2 % Blocks; ; block = (block + 1) % Blocks)
                {
                    yield return Lock(BlockLocks + block);
                    yield return Read(Busy + block);
                    bool isFree = machine[Busy + block] == 0;
                    if (isFree)
                    {
                        yield return Write(Busy + block);
                        machine[Busy + block] = 1;
                        yield return Write(Inode + i);
                        machine[Inode + i] = block + 1;
                    }

                    yield return Unlock(BlockLocks + block);
                    if (isFree) break;
                }
            }

            yield return Unlock(InodeLocks + i);
        }
    }

    public static Program Philosophers(int n) =>
        new($"philosophers({n})", n, (_, job) => [Lock(job), Lock((job + 1) % n), Unlock(job), Unlock((job + 1) % n)]);

    public static Program Teeth(int m) => new($"teeth({m})", 2, (_, job) => Enumerable.Repeat(job == 0 ? Write(0) : Read(0), m));

    public static Program Race(int n) => new($"race({n})", 2, (_, _) => Enumerable.Range(0, 2 * n).Select(i => i % 2 == 0 ? Write(0) : Read(0)));

    public static Program ForkJoin(int n)
    {
        return new Program($"fork, join({n})", 2, (machine, job) => job == 1 ? Fork(machine) : [Write(job == 0 ? 0 : 1)]);

        IEnumerable<Request> Fork(ModelMachine machine)
        {
            for (int i = 0; i < n; i++) machine.Spawn();
            for (int i = 0; i < n; i++) yield return Join(2 + i);
            yield return Read(0);
        }
    }

    /// <summary>A litmus test: what each job does, <c>Wx</c> or <c>Rx</c>.</summary>
    public static Program Litmus(string name, params string[] jobs) =>
        new(name, jobs.Length, (_, job) => jobs[job].Split(' ').Select(word => word[0] == 'W' ? Write(word[1]) : Read(word[1])));

    public static Program GuardedMessage()
    {
        return new Program("message behind a flag", 2, static (machine, job) => job == 0 ? Send(machine) : Receive(machine));

        static IEnumerable<Request> Send(ModelMachine machine)
        {
            yield return Write(0);
            yield return Write(1);
            machine[1] = 1;
        }

        static IEnumerable<Request> Receive(ModelMachine machine)
        {
            yield return Read(1);
            if (machine[1] != 0) yield return Read(0);
        }
    }

    public static Program SwapRotation(int n)
    {
        return new Program($"rotation({n})", n, Rotate);

        static IEnumerable<Request> Rotate(ModelMachine machine, int job)
        {
            yield return Swap(0);
            machine.CompareAndSwap(0, job, job + 1);
        }
    }

    public static Program Tries(int n, bool releases)
    {
        return new Program($"tries({n},{releases})", n, Try);

        IEnumerable<Request> Try(ModelMachine machine, int job)
        {
            yield return TryLock(1);
            if (!machine.Succeeded) yield break;
            yield return Read(0);
            yield return Write(0);
            if (releases) yield return Unlock(1);
        }
    }
}
