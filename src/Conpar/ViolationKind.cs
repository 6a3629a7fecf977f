namespace Conpar;

/// <summary>What is wrong in an interleaving.</summary>
public enum ViolationKind
{
    /// <summary><c>[Check]</c> threw or returned false.</summary>
    Check,

    /// <summary>An exception left a job.</summary>
    Exception,

    /// <summary>Jobs wait for each other for ever.</summary>
    Deadlock,

    /// <summary>Two jobs touch the same place, one of them writes, and nothing orders them.</summary>
    Race,

    /// <summary>Jobs go on for ever and get nowhere.</summary>
    Livelock,
}
