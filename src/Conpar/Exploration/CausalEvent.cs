using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>One operation of a run.</summary>
internal struct CausalEvent
{
    public Operation Operation;

    /// <summary>The access before it to its location, or -1.</summary>
    public int BeforeAt;

    /// <summary>The event that its job's turn follows from: the job's own before it, the spawn, or the signal that woke it; or -1.</summary>
    public int BeforeOf;

    public int Job;
}
