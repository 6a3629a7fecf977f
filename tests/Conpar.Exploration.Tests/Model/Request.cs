namespace Conpar.Exploration.Model;

/// <summary>What a job of a model asks for next.</summary>
/// <param name="Operation">As the exploration sees it.</param>
/// <param name="Effect">What it does to its location besides.</param>
/// <param name="Milliseconds">How long it waits at most, on a virtual clock; negative for no limit.</param>
readonly record struct Request(Operation Operation, Effect Effect = Effect.None, int Milliseconds = -1)
{
    public static Request Read(int location) => new(new Operation(OperationKind.Read, location));

    public static Request Write(int location) => new(new Operation(OperationKind.Write, location));

    public static Request Swap(int location) => new(new Operation(OperationKind.Swap, location));

    public static Request Lock(int location) => new(new Operation(OperationKind.Acquire, location), Effect.Lock);

    public static Request TryLock(int location) => new(new Operation(OperationKind.Try, location), Effect.Lock);

    public static Request Unlock(int location) => new(new Operation(OperationKind.Update, location), Effect.Unlock);

    /// <summary>Takes one from a semaphore.</summary>
    public static Request Take(int location) => new(new Operation(OperationKind.Acquire, location), Effect.Take);

    public static Request Give(int location) => new(new Operation(OperationKind.Update, location), Effect.Give);

    /// <summary>Leaves a lock and waits in its queue for a pulse; the lock is to be taken again by <see cref="Lock"/>.</summary>
    public static Request Wait(int location) => new(new Operation(OperationKind.Update, location), Effect.Wait);

    public static Request Pulse(int location) => new(new Operation(OperationKind.Update, location), Effect.Pulse);

    public static Request PulseAll(int location) => new(new Operation(OperationKind.Update, location), Effect.PulseAll);

    public static Request EnterToRead(int location) => new(new Operation(OperationKind.Acquire, location), Effect.EnterToRead);

    public static Request ExitFromReading(int location) => new(new Operation(OperationKind.Update, location), Effect.ExitFromReading);

    /// <summary>Enters to write where that is possible, else waits where readers see it, until <see cref="EnterToWrite"/>.</summary>
    public static Request ComeToWrite(int location) => new(new Operation(OperationKind.Try, location), Effect.ComeToWrite);

    public static Request EnterToWrite(int location) => new(new Operation(OperationKind.Acquire, location), Effect.EnterToWrite);

    public static Request ExitFromWriting(int location) => new(new Operation(OperationKind.Update, location), Effect.ExitFromWriting);

    /// <summary>Locks where that is possible within the time.</summary>
    public static Request LockWithin(int location, int milliseconds) => Lock(location) with { Milliseconds = milliseconds };

    /// <summary>Takes where that is possible within the time.</summary>
    public static Request TakeWithin(int location, int milliseconds) => Take(location) with { Milliseconds = milliseconds };

    public static Request Sleep(int milliseconds) => new(Operation.Pass(), Effect.Sleep, milliseconds);

    public static Request Join(int job) => new(Operation.Join(job));
}

enum Effect
{
    None,
    Lock,
    Unlock,
    Take,
    Give,
    Wait,
    Pulse,
    PulseAll,
    Sleep,
    EnterToRead,
    ExitFromReading,
    ComeToWrite,
    EnterToWrite,
    ExitFromWriting,
}
