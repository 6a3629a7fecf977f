using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Tool.Lanes;

/// <summary>What a host told of a scenario.</summary>
/// <param name="Name">The class's name.</param>
/// <param name="FullName">With its namespace.</param>
/// <param name="At">Where it is declared.</param>
/// <param name="Jobs">Its jobs.</param>
/// <param name="Controlled">How many calls the rewriting controls.</param>
/// <param name="Uncontrolled">Those that it could not.</param>
sealed record ScenarioInfo(string Name, string FullName, Site At, IReadOnlyList<JobInfo> Jobs, int Controlled, IReadOnlyList<UncontrolledCall> Uncontrolled)
{
    /// <summary>How many operations and accesses are steps of their own where it is explored.</summary>
    public int Explored { get; init; }

    /// <summary>How many accesses belong to the steps around them there.</summary>
    public int Atomic { get; init; }

    /// <summary>Whether exploring it tells anything: what the steps are, or what has none.</summary>
    public bool IsExplored => Explored > 0 || Atomic > 0;
}

/// <summary>One job of a scenario.</summary>
sealed record JobInfo(string Name, int Copies, Site At)
{
    /// <summary>The name without its arguments.</summary>
    public string Plain => Name.Split('(')[0];

    /// <summary>The hash of its code.</summary>
    public uint Code { get; init; }
}
