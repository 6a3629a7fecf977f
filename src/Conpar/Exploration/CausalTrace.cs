using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>
/// The events of the current run with their vector clocks and races, undone from the end.
/// A clock has for each job one more than the index of its last event that happens before this one or is this one.
/// </summary>
internal sealed class CausalTrace
{
    readonly List<(int At, int Job, int Before)> wakes = [];
    readonly List<int> jumps = [];
    CausalEvent[] events = new CausalEvent[64];
    ushort[] clocks;
    int[] lastAt = new int[64], lastOf;
    (int First, int Second)[] races = new (int, int)[64];
    int width;

    public CausalTrace()
    {
        width = 8;
        clocks = new ushort[64 * width];
        lastOf = new int[width];
        Array.Fill(lastAt, -1);
        Array.Fill(lastOf, -1);
    }

    /// <summary>A run with more events does not end; clocks cannot count further either.</summary>
    public int MostEvents { get; set; } = ushort.MaxValue - 1;

    public int Depth { get; private set; }

    public int RaceCount { get; private set; }

    public ref readonly CausalEvent this[int index] => ref events[index];

    public (int First, int Second) Race(int index) => races[index];

    public int LastOf(int job) => job < lastOf.Length ? lastOf[job] : -1;

    public int LastAt(int location) => location < lastAt.Length ? lastAt[location] : -1;

    public bool Before(int first, int second) => clocks[second * width + events[first].Job] > first;

    /// <summary>The first event at the time of this one, which the clock let go on: it follows all before; 0 where the clock has no part in it.</summary>
    public int TimeOf(int index)
    {
        if (!events[index].Operation.IsLate) return 0;
        int last = jumps.Count - 1;
        while (last >= 0 && jumps[last] > index) last--;
        return last < 0 ? 0 : jumps[last];
    }

    /// <summary>The event whose past the second event of a race needs to come before the first; -1 for none.</summary>
    public int NeedOf(int first, int second) =>
        // What one that waits needs is what its job did before: its clock also covers what it waited for.
        events[second].Operation.Kind == OperationKind.Acquire || first < TimeOf(second) ? events[second].BeforeOf : second;

    /// <summary>A job was started by the last event.</summary>
    void Born(int job)
    {
        if (job >= width) Widen(job + 1);
        lastOf[job] = Depth - 1;
    }

    /// <summary>The last event let a job go on that had waited for it: what the job does next follows from it.</summary>
    void Woke(int job)
    {
        wakes.Add((Depth - 1, job, lastOf[job]));
        lastOf[job] = Depth - 1;
    }

    /// <summary>How many events of the trace happen before this one or are it, up to the job's last such one: its clock.</summary>
    public ReadOnlySpan<ushort> Clock(int index) => clocks.AsSpan(index * width, width);

    /// <summary>Lets a job take its step, and records it with the jobs that it started and woke.</summary>
    public void Take(IMachine machine, int job)
    {
        Append(job, machine.Step(job));
        for (ulong born = machine.Born; born != 0; born &= born - 1) Born(BitOperations.TrailingZeroCount(born));
        for (ulong woken = machine.Woken; woken != 0; woken &= woken - 1) Woke(BitOperations.TrailingZeroCount(woken));
    }

    /// <summary>Lets a job take a step that is recorded already.</summary>
    /// <exception cref="OtherRunException">It is about to take another one.</exception>
    public void Again(IMachine machine, int index)
    {
        ref readonly CausalEvent known = ref events[index];
        Operation pending = machine.Pending(known.Job);
        if ((machine.Live >> known.Job & 1) == 0 || pending.Location != known.Operation.Location || pending.Site != known.Operation.Site) throw new OtherRunException();
        machine.Step(known.Job);
    }

    void Append(int job, Operation operation)
    {
        if (Depth >= MostEvents) throw new RunTooLongException();
        int at = Depth++;
        if (at == events.Length) Lengthen();
        if (job >= width) Widen(job + 1);
        int time = operation.IsLate ? Reach(at, operation) : 0, before = lastOf[job];
        Span<ushort> clock = clocks.AsSpan(at * width, width);
        if (before >= 0) clocks.AsSpan(before * width, width).CopyTo(clock);
        else clock.Clear();
        int head = -1;
        if (operation.HasLocation)
        {
            if (operation.Location >= lastAt.Length) AddLocations(operation.Location);
            head = lastAt[operation.Location];
            lastAt[operation.Location] = at;
            Order(at, operation, head, clock, time);
        }
        else if (operation.Kind == OperationKind.Join && LastOf(operation.Joined) is var child and >= 0)
        {
            Raise(clock, child);
        }

        if (time > 0) RaiseAll(clock, time);
        clock[job] = (ushort)(at + 1);
        lastOf[job] = at;
        events[at] = new CausalEvent { Operation = operation, BeforeAt = head, BeforeOf = before, Job = job };
    }

    // Orders the new event after those it conflicts with, from the last to the first: one that the clock already covers when
    // its turn comes happens before through another event, so it is no race.
    void Order(int at, Operation operation, int head, Span<ushort> clock, int time)
    {
        for (int other = head; other >= 0; other = events[other].BeforeAt)
        {
            ref CausalEvent earlier = ref events[other];
            if (!(operation.Writes | earlier.Operation.Writes)) continue;
            // What waits cannot come before what lets it go on, but before the last event at which it need not have waited. Nor can
            // one whose time is over, as to what came before that time.
            int rival = operation.Kind == OperationKind.Acquire || other < time ? EarlierRival(operation, other) : other;
            if (rival >= 0 && clock[events[rival].Job] <= rival) AddRace(rival, at);
            Raise(clock, other);
            if (earlier.Operation.Writes) break;
        }
    }

    int EarlierRival(Operation operation, int other) => operation.Kind is OperationKind.Acquire or OperationKind.Try ? LastOpen(other) : -1;

    /// <summary>The clock let an event happen; gives the first one at its time.</summary>
    int Reach(int at, Operation operation)
    {
        if (operation.Jumps) jumps.Add(at);
        return jumps.Count == 0 ? 0 : jumps[^1];
    }

    /// <summary>The last event at the location, from this one back, before which one that waits for it could have gone on; or -1.</summary>
    public int LastOpen(int index)
    {
        while (index >= 0 && !events[index].Operation.WasOpen) index = events[index].BeforeAt;
        return index;
    }

    public void Undo()
    {
        ref CausalEvent last = ref events[--Depth];
        if (last.Operation.Jumps) jumps.RemoveAt(jumps.Count - 1);
        for (; wakes.Count > 0 && wakes[^1].At == Depth; wakes.RemoveAt(wakes.Count - 1)) lastOf[wakes[^1].Job] = wakes[^1].Before;
        lastOf[last.Job] = last.BeforeOf;
        if (last.Operation.HasLocation) lastAt[last.Operation.Location] = last.BeforeAt;
        while (RaceCount > 0 && races[RaceCount - 1].Second >= Depth) RaceCount--;
    }

    void Raise(Span<ushort> clock, int other)
    {
        ref ushort to = ref MemoryMarshal.GetReference(clock), from = ref clocks[other * width];
        for (int i = 0; i < width; i += Vector128<ushort>.Count)
        {
            Vector128.Max(Vector128.LoadUnsafe(ref to, (nuint)i), Vector128.LoadUnsafe(ref from, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
        }
    }

    /// <summary>All events before one happen before this.</summary>
    static void RaiseAll(Span<ushort> clock, int to)
    {
        for (int i = 0; i < clock.Length; i++) clock[i] = Math.Max(clock[i], (ushort)to);
    }

    void AddRace(int first, int second)
    {
        if (RaceCount == races.Length) Array.Resize(ref races, RaceCount * 2);
        races[RaceCount++] = (first, second);
    }

    void Lengthen()
    {
        Array.Resize(ref events, events.Length * 2);
        Array.Resize(ref clocks, events.Length * width);
    }

    void AddLocations(int location)
    {
        int known = lastAt.Length;
        Array.Resize(ref lastAt, Math.Max(known * 2, location + 1));
        Array.Fill(lastAt, -1, known, lastAt.Length - known);
    }

    void Widen(int jobs)
    {
        int wider = (jobs + 7) & ~7;
        ushort[] rows = new ushort[events.Length * wider];
        for (int i = 0; i < Depth; i++) clocks.AsSpan(i * width, width).CopyTo(rows.AsSpan(i * wider));
        int known = lastOf.Length;
        Array.Resize(ref lastOf, wider);
        Array.Fill(lastOf, -1, known, wider - known);
        (clocks, width) = (rows, wider);
    }
}
