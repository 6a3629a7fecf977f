namespace Conpar.Exploration.Fuzzing;

/// <summary>A line of a random program.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="On">To which of two cells, locks or semaphores.</param>
readonly record struct Instruction(Verb Verb, int On)
{
    public override string ToString() => $"{Verb}{On}";
}

enum Verb
{
    Read,
    Write,

    /// <summary>Passes over the next line where it read something else than nought.</summary>
    ReadAndSkip,

    /// <summary>Writes where the cell has nought, else passes over the next line.</summary>
    Swap,
    Lock,
    TryLock,
    Unlock,
    Take,
    Give,
    Wait,
    Pulse,
    PulseAll,
    EnterToRead,
    EnterToWrite,

    /// <summary>Leaves what was entered to read or to write.</summary>
    Leave,

    /// <summary>For one or two milliseconds.</summary>
    Sleep,

    /// <summary>Waits for one millisecond at most.</summary>
    LockWithin,

    /// <summary>Waits for one millisecond at most, and passes over the next line where it took nothing.</summary>
    TakeWithin,
    Spawn,
    Join,
}
