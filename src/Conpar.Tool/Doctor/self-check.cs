// What `conpar doctor` compiles and runs to see whether conpar works here.
using System.Diagnostics;
using Conpar;

/// <summary>Two jobs whose steps alternate where they take turns, and one that tells which processors its process may use.</summary>
public partial class TakingTurns
{
    [Job(Copies = 2)]
    static void Step()
    {
        for (int i = 1; i <= 3; i++) Probe.Step("step", i);
    }

    [Job]
    static string Cores()
    {
        if (OperatingSystem.IsLinux()) return File.ReadLines("/proc/self/status").First(line => line.StartsWith("Cpus_allowed_list:")).Split(':')[1].Trim();
        if (!OperatingSystem.IsWindows()) return "";
        long mask = Process.GetCurrentProcess().ProcessorAffinity;
        return string.Join(',', Enumerable.Range(0, 64).Where(core => (mask & (1L << core)) != 0));
    }
}

/// <summary>
/// Two jobs that count and watch the other's count. Where that moves, the other is running too; where it moves within a few microseconds of
/// their own time, both run at the same moment.
/// </summary>
public partial class RunningAtOnce
{
    readonly long[] counts = new long[2];
    volatile bool seen;

    [Job, Arguments(0), Arguments(1)]
    string Watch(int own)
    {
        bool moved = false;
        Stopwatch watch = Stopwatch.StartNew();
        for (int round = 1; !seen && watch.Elapsed.TotalSeconds < 5; round++)
        {
            long began = Stopwatch.GetTimestamp(), other = Volatile.Read(ref counts[1 - own]);
            for (int i = 0; i < 100; i++) Volatile.Write(ref counts[own], counts[own] + 1);
            moved |= other > 0;
            if (Volatile.Read(ref counts[1 - own]) != other && Stopwatch.GetElapsedTime(began).TotalMicroseconds < 20) seen = true;

            // On a busy machine both may be kept on one core; one that wakes up may be given another.
            if (round % 10_000 == 0) Thread.Sleep(1);
        }

        return seen ? "at once" : moved ? "in turns" : "alone";
    }
}

/// <summary>Two jobs that add one to what they read; where a turn ends between, one addition is lost.</summary>
public partial class LosingAnUpdate
{
    int count;

    [Job(Copies = 2)]
    void Add()
    {
        int read = count;
        Probe.Step("read", read);
        count = read + 1;
    }

    [Check] int Count() => count;
}

/// <summary>Jobs that go wrong in some interleaving, in each way that exploring finds: an update is lost, locks are taken in either order, and nothing orders accesses.</summary>
public partial class GoingWrong
{
    readonly Lock first = new(), second = new();
    int count;

    [Job(Copies = 2)] void Add() => count++;

    [Job]
    void Forward()
    {
        lock (first)
        {
            lock (second)
            {
            }
        }
    }

    [Job]
    void Backward()
    {
        lock (second)
        {
            lock (first)
            {
            }
        }
    }

    [Check] bool NoneIsLost() => count == 2;
}
