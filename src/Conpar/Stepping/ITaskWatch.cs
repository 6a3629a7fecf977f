namespace Conpar.Stepping;

/// <summary>What hangs on the end of other tasks. It is told of each in a step of its own.</summary>
internal interface ITaskWatch
{
    /// <summary>What may end with what it is told.</summary>
    Task Task { get; }

    /// <summary>A task has ended; whether that makes a difference.</summary>
    bool Tell(Task ended);
}
