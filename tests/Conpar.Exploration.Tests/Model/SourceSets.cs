using System.Numerics;
using Conpar.Stepping;

namespace Conpar.Exploration.Model;

/// <summary>
/// A second opinion by another algorithm, source sets with sleep sets: P. Abdulla, S. Aronis, B. Jonsson, K. Sagonas, "Optimal dynamic
/// partial order reduction", POPL 2014, algorithm 1. Where a run turns out to be redundant on the way it is given up.
/// </summary>
sealed class SourceSets(IMachine machine) : IExploration
{
    /// <summary>The jobs that are to be tried after each beginning of the run.</summary>
    readonly List<ulong> sources = [];

    IEnumerator<bool>? runs;

    public long Blocked { get; private set; }

    public CausalTrace Trace { get; } = new();

    public int Fresh => 0;

    public bool Next()
    {
        if (runs is null) machine.Restart();
        return (runs ??= Explore(asleep: 0).GetEnumerator()).MoveNext();
    }

    IEnumerable<bool> Explore(ulong asleep)
    {
        int depth = Trace.Depth;
        ulong enabled = machine.Enabled, awake = enabled & ~asleep;
        if (awake == 0)
        {
            ReverseWaits();
            if (enabled == 0) yield return true;
            else Blocked++;
            yield break;
        }

        sources.Add(awake & (~awake + 1));
        while ((sources[depth] & ~asleep) != 0)
        {
            int job = BitOperations.TrailingZeroCount(sources[depth] & ~asleep);
            GoTo(depth);
            if ((machine.Enabled >> job & 1) == 0)
            {
                // Of some objects nobody can tell beforehand that one waits for them; then it may come before an earlier operation.
                sources[depth] &= ~(1UL << job);
                ReverseWait(job);
                continue;
            }

            ulong stay = Independent(job, asleep);
            Trace.Take(machine, job);
            for (int i = Trace.RaceCount - 1; i >= 0 && Trace.Race(i).Second == depth; i--) Reverse(Trace.Race(i).First, depth, job, Trace.NeedOf(Trace.Race(i).First, depth));
            foreach (bool run in Explore(stay)) yield return run;
            asleep |= 1UL << job;
        }

        sources.RemoveAt(depth);
    }

    void GoTo(int depth)
    {
        if (Trace.Depth == depth) return;
        while (Trace.Depth > depth) Trace.Undo();
        machine.Restart();
        for (int i = 0; i < depth; i++) Trace.Again(machine, i);
    }

    /// <summary>Those jobs whose next step surely commutes with that of the one.</summary>
    ulong Independent(int job, ulong jobs)
    {
        Operation step = machine.Pending(job);
        ulong independent = 0;
        for (ulong rest = jobs; rest != 0; rest &= rest - 1)
        {
            int other = BitOperations.TrailingZeroCount(rest);
            Operation pending = machine.Pending(other);
            bool commutes = step.HasLocation && pending.HasLocation && (step.Location != pending.Location || (IsRead(step) && IsRead(pending)));
            if (commutes) independent |= 1UL << other;
        }

        return independent;
    }

    static bool IsRead(Operation operation) => operation.Kind is OperationKind.Read or OperationKind.AtomicRead;

    /// <summary>The second event of a race is to come before the first: one of the jobs that can begin what leads there is tried before the first.</summary>
    /// <param name="first">The event before which it should come.</param>
    /// <param name="second">Where the other one is, or would be if it could happen.</param>
    /// <param name="job">Whose event that is.</param>
    /// <param name="needs">The event whose past it needs; -1 for none.</param>
    void Reverse(int first, int second, int job, int needs)
    {
        ulong seen = 0, initials = 0;
        int begin = -1;
        for (int i = first + 1; i <= second; i++)
        {
            if (i < second && Trace.Before(first, i)) continue;
            int of = i < second ? Trace[i].Job : job;
            bool isInitial = (seen >> of & 1) == 0 && !Follows(first, i, i < second ? i : needs);
            seen |= 1UL << of;
            if (!isInitial) continue;
            initials |= 1UL << of;
            if (begin < 0) begin = of;
        }

        if ((initials & sources[first]) == 0) sources[first] |= 1UL << begin;
    }

    /// <summary>Whether an event follows one of those between the first and it that do not follow the first.</summary>
    bool Follows(int first, int end, int of)
    {
        for (int i = first + 1; of >= 0 && i < end; i++)
        {
            if (!Trace.Before(first, i) && Trace.Before(i, of)) return true;
        }

        return false;
    }

    /// <summary>Jobs that wait for ever race, too: with what they came too late for.</summary>
    void ReverseWaits()
    {
        for (ulong rest = machine.Live & ~machine.Waiting; rest != 0; rest &= rest - 1) ReverseWait(BitOperations.TrailingZeroCount(rest));
    }

    void ReverseWait(int job)
    {
        Operation pending = machine.Pending(job);
        int last = Trace.LastOf(job), rival = pending.Kind == OperationKind.Acquire ? Trace.LastOpen(Trace.LastAt(pending.Location)) : -1;
        if (rival >= 0 && (last < 0 || !Trace.Before(rival, last))) Reverse(rival, Trace.Depth, job, last);
    }
}
