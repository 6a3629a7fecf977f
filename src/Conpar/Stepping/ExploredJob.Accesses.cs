using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Conpar.Scheduling;

namespace Conpar.Stepping;

// The points before accesses to shared state.
internal sealed partial class ExploredJob
{
    /// <summary>Tasks that end with several others, and for whose end the job has waited: their state changes no more.</summary>
    readonly HashSet<Task> seen = [];

    /// <summary>The object by which jobs synchronise whose state is read.</summary>
    object? accessed;

    /// <summary>Whether one that waits for what is read could go on.</summary>
    public bool IsOpen => accessed is null || Machine.IsOpen(accessed);

    /// <summary>Whether the atomic operation that was just carried out wrote.</summary>
    public bool Wrote { get; private set; } = true;

    // Matches are found when they are asked for, and kept.
    public override Access Reading(int site, object? of, int member) => Accessing(of is MatchCollection ? OperationKind.Write : OperationKind.Read, site, of, member, of is not null && member == Members.WholeObject ? Origins.Of(of) : null);

    public override Access Writing(int site, object? of, int member) => Accessing(OperationKind.Write, site, of, member, of is not null && member == Members.WholeObject ? Origins.ChangedWith(of) : null);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Access Accessing(OperationKind kind, int site, object? of, int member, IReadOnlyList<object>? others) =>
        others is null ? Declare(new Operation(kind, Machine.Locations.Of(of, member), site)) : Accessing(kind, site, others);

    Access Accessing(OperationKind kind, int site, IReadOnlyList<object> objects)
    {
        if (objects.Count == 1) return Declare(new Operation(kind, Machine.Locations.Of(objects[0], Members.WholeObject), site));
        new SeveralAccesses(this, kind, objects, site).Declare();
        TakeDeclared();
        return new Access(this, Machine.Recorder is not null);
    }

    public override Access ReadingAtomically(int site, object? of, int member) => of is Task task && IsWhole(task) ? ReadingWhole(site, task) : Declare(new Operation(OperationKind.AtomicRead, LocationOf(of, member), site));

    public override Access WritingAtomically(int site, object? of, int member) => Declare(new Operation(OperationKind.Swap, LocationOf(of, member), site));

    /// <summary>That of an object by which jobs synchronise is where its operations are.</summary>
    int LocationOf(object? of, int member)
    {
        accessed = member == Members.WholeObject ? SharedObjects.Of(of) : null;
        if (accessed is not { } real) return Machine.Locations.Of(of, member);
        return Machine.PlaceOf(real);
    }

    /// <summary>Whether it ends with several others, and has not been seen to have.</summary>
    bool IsWhole(Task task) => !TaskWatches.IsOne(task) && !seen.Contains(task);

    Access ReadingWhole(int site, Task whole)
    {
        new WholeRead(this, site, whole).Declare();
        TakeDeclared();
        return new Access(this, Machine.Recorder is not null);
    }

    public override void BeginsSpin(int loop) => Machine.Spins.Begin(this, loop);

    public override void Spins(int loop) => Machine.Spins.ComeRound(this, loop);

    public override T Swapped<T>(T before, T comparand)
    {
        Wrote = EqualityComparer<T>.Default.Equals(before, comparand);
        return before;
    }

    public override bool Tried(bool done) => Wrote = done;

    /// <summary>The job waited for a task, which has ended.</summary>
    public void SawEnd(Task ended)
    {
        if (!TaskWatches.IsOne(ended)) seen.Add(ended);
    }

    /// <summary>Until the operation itself says otherwise, it writes.</summary>
    public void ExpectWrite() => Wrote = true;

    /// <summary>Keeps what the step read or is about to write.</summary>
    public void Record<T>(T value) => Machine.Recorder?.Value(this, value);
}
