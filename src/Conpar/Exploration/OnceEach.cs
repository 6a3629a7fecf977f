using System.Numerics;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>
/// Every class of equivalent runs once, in polynomial space: two runs are equivalent where conflicting operations have the same order.
/// By default the lowest enabled job goes on. A race (e, f) of a run <c>E' e .. f ..</c> is reversed into the schedule <c>E' v f</c>,
/// where v is what f needs of the events between; the rest, e first, comes again by default. Two rules keep any class from being reached twice:
/// <list type="bullet">
/// <item>What a reversal placed (v and f) is pinned: no later reversal may delete it.</item>
/// <item>Reads of one write can be brought before it in any order, so only one order is kept, that of <see cref="CanonicalOrder"/>.</item>
/// </list>
/// </summary>
/// <param name="machine">What runs.</param>
/// <param name="pool">What others of the kind share the work by; null where there are none. A schedule is a piece of work: what it leads to depends on it alone.</param>
/// <param name="begins">Whether this one makes the first run.</param>
internal sealed class OnceEach(IMachine machine, WorkPool<byte[]>? pool = null, bool begins = true) : IExploration
{
    /// <summary>A head is the f of the reversal that last placed it.</summary>
    const byte Pinned = 0x80, Head = 0x40, JobBits = 0x3F;

    readonly ScheduleStack stack = new();
    byte[] choices = new byte[64];
    bool began = !begins;

    public long Blocked { get; private set; }

    public CausalTrace Trace { get; } = new();

    public int Fresh { get; private set; }

    public bool Next()
    {
        if (!began)
        {
            began = true;
            return Run([]);
        }

        while (true)
        {
            if (stack.Count > 1 && pool is { IsWanted: true }) pool.Give(stack.TakeOldest());
            if (stack.Count > 0)
            {
                if (Run(stack.Pop())) return true;
            }
            else if (pool?.Take() is { } given)
            {
                if (Run(given)) return true;
            }
            else
            {
                return false;
            }
        }
    }

    /// <summary>Runs a schedule and then on to the end; false where that is given up as redundant.</summary>
    bool Run(ReadOnlySpan<byte> schedule)
    {
        // Races with events before the head were reversed by the parent.
        int head = Math.Max(0, schedule.Length - 2), shared = 0;
        while (shared < head && shared < Trace.Depth && ((choices[shared] ^ schedule[shared]) & JobBits) == 0) choices[shared] = schedule[shared++];
        while (Trace.Depth > shared) Trace.Undo();
        machine.Restart();
        for (int i = 0; i < shared; i++) Trace.Again(machine, i);
        if (schedule.Length > 0)
        {
            while (Trace.Depth < head)
            {
                byte next = schedule[Trace.Depth];
                if ((machine.Enabled >> (next & JobBits) & 1) == 0) throw new OtherRunException();
                Choose(next);
            }

            if (!CanChoose(schedule[head]))
            {
                Blocked++;
                return false;
            }

            Choose(schedule[head]);
            if (IsRedundant(head))
            {
                Blocked++;
                return false;
            }

            // The event that was passed comes next: a job that v let go on must not slip in before it.
            if ((machine.Enabled >> schedule[^1] & 1) != 0) Choose(schedule[^1]);
        }

        for (ulong enabled; (enabled = machine.Enabled) != 0;) Choose((byte)BitOperations.TrailingZeroCount(enabled));
        Fresh = head;
        ReverseWaits();
        for (int i = Trace.RaceCount - 1; i >= 0 && Trace.Race(i).Second >= head; i--)
        {
            (int first, int second) = Trace.Race(i);
            Reverse(first, second, Trace.NeedOf(first, second), Trace[second].Job);
        }

        return true;
    }

    /// <summary>Whether the head can take its step. Of some objects nobody can tell beforehand; then the head may come before an earlier operation on it.</summary>
    bool CanChoose(byte choice)
    {
        int job = choice & JobBits;
        if ((machine.Enabled >> job & 1) != 0) return true;
        ReverseWait(job);
        return false;
    }

    void Choose(byte choice)
    {
        if (choices.Length == Trace.Depth) Array.Resize(ref choices, choices.Length * 2);
        choices[Trace.Depth] = choice;
        Trace.Take(machine, choice & JobBits);
    }

    // Jobs that wait for ever race, too: with the event that they came too late for.
    void ReverseWaits()
    {
        for (ulong rest = machine.Live & ~machine.Waiting; rest != 0; rest &= rest - 1)
        {
            ReverseWait(BitOperations.TrailingZeroCount(rest));
        }
    }

    void ReverseWait(int job)
    {
        Operation pending = machine.Pending(job);
        if (pending.Kind != OperationKind.Acquire) return;
        int last = Trace.LastOf(job), rival = Trace.LastOpen(Trace.LastAt(pending.Location));
        if (rival >= 0 && (last < 0 || !Trace.Before(rival, last))) Reverse(rival, Trace.Depth, last, job);
    }

    /// <summary>Stores the schedule in which the job's operation at <paramref name="second"/> comes before <paramref name="first"/>; it needs the past of an event, or of none where that is -1.</summary>
    void Reverse(int first, int second, int needs, int job)
    {
        if ((choices[first] & Pinned) != 0 || (second < Trace.Depth && IsRedundantRead(first, second))) return;
        Span<byte> schedule = stack.Reserve(second + 2);
        choices.AsSpan(0, first).CopyTo(schedule);
        int length = first;
        for (int i = first + 1; i < second; i++)
        {
            if (i <= needs && Trace.Before(i, needs)) schedule[length++] = (byte)(choices[i] & JobBits | Pinned);
            else if ((choices[i] & Pinned) != 0) return;
        }

        schedule[length++] = (byte)(job | Pinned | Head);
        schedule[length++] = (byte)(choices[first] & JobBits);
        stack.Push(length);
    }

    // Asked once the head ran: only then does what may fail show whether it reads. A head that writes conflicts with all it passed.
    bool IsRedundant(int head)
    {
        CausalEvent f = Trace[head];
        return f.Operation is { Writes: false, Kind: OperationKind.Try or OperationKind.Swap or OperationKind.Signal } && HasBetterPlace(f.BeforeAt, head, f.BeforeOf, new CanonicalOrder(Trace, head, head, -1, machine.Jobs));
    }

    /// <summary>The same for a plain read, before its schedule is run: what it becomes is known from the run that it comes from.</summary>
    bool IsRedundantRead(int first, int second)
    {
        CausalEvent f = Trace[second];
        return f.Operation.Kind is OperationKind.Read or OperationKind.AtomicRead && HasBetterPlace(Trace[first].BeforeAt, second, f.BeforeOf, new CanonicalOrder(Trace, first, second, f.BeforeOf, machine.Jobs));
    }

    /// <summary>Whether a read f was brought before a write together with another such read, and the canonical order has f first: then that is where it is explored.</summary>
    bool HasBetterPlace(int before, int f, int past, CanonicalOrder order)
    {
        int time = Trace.TimeOf(f);
        for (int i = before; i >= time && !Trace[i].Operation.Writes; i = Trace[i].BeforeAt)
        {
            if ((choices[i] & Head) != 0 && (past < 0 || !Trace.Before(i, past)) && order.ComesFirst(f, i)) return true;
        }

        return false;
    }
}
