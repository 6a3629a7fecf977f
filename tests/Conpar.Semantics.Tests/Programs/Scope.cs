namespace Conpar.Semantics.Tests.Programs;

/// <summary>What may stand at a place of a random program.</summary>
/// <param name="Depth">How much deeper it may nest.</param>
/// <param name="Loops">How many loops are around it, for the names of their counters.</param>
sealed record Scope(int Depth, int Loops = 0)
{
    /// <summary>Whether <c>await</c> may.</summary>
    public bool Awaits { get; init; }

    /// <summary>Whether <c>break</c> may.</summary>
    public bool Breaks { get; init; }

    /// <summary>Whether <c>continue</c> may.</summary>
    public bool Continues { get; init; }

    /// <summary>Whether <c>return</c> may.</summary>
    public bool Returns { get; init; } = true;

    /// <summary>Whether <c>yield return</c> may, and a return has no value.</summary>
    public bool Yields { get; init; }

    /// <summary>Whether <c>throw;</c> may.</summary>
    public bool Rethrows { get; init; }

    /// <summary>Whether locals and local functions of the method can be named.</summary>
    public bool HasLocals { get; init; } = true;

    /// <summary>How many of the program's methods may be called: each calls only those before it, so that programs end.</summary>
    public int Callees { get; init; } = 2;

    public Scope Deeper => this with { Depth = Depth - 1 };

    public Scope InLoop => Deeper with { Loops = Loops + 1, Breaks = true, Continues = true };

    /// <summary>No jump may leave a finally.</summary>
    public Scope InFinally => Deeper with { Breaks = false, Continues = false, Returns = false, Yields = false, Rethrows = false };

    /// <summary>Who waits there for an async method that needs the same lock waits for ever.</summary>
    public Scope InLock => this with { Awaits = false, Yields = false, Returns = Returns && !Yields, HasLocals = false, Callees = 0 };

    public Scope WithoutAwaits => this with { Awaits = false };
}
