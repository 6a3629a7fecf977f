namespace Conpar.Stepping;

// The points before accesses to shared state.
internal sealed partial class ExploredJob
{
    /// <summary>Whether the atomic operation that was just carried out wrote.</summary>
    public bool Wrote { get; private set; } = true;

    public override Access Reading(int site, object? of, int member) => Declare(new Operation(OperationKind.Read, Machine.Locations.Of(of, member), site));

    public override Access Writing(int site, object? of, int member) => Declare(new Operation(OperationKind.Write, Machine.Locations.Of(of, member), site));

    public override Access ReadingAtomically(int site, object? of, int member) => Declare(new Operation(OperationKind.AtomicRead, Machine.Locations.Of(of, member), site));

    public override Access WritingAtomically(int site, object? of, int member) => Declare(new Operation(OperationKind.Swap, Machine.Locations.Of(of, member), site));

    public override T Swapped<T>(T before, T comparand)
    {
        Wrote = EqualityComparer<T>.Default.Equals(before, comparand);
        return before;
    }

    /// <summary>Until the operation itself says otherwise, it writes.</summary>
    public void ExpectWrite() => Wrote = true;

    /// <summary>Keeps what the step read or is about to write.</summary>
    public void Record<T>(T value) => Machine.Recorder?.Value(this, value);
}
