using System.ComponentModel;
using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>What generated code tells of a scenario.</summary>
/// <param name="Name">The class's name with its containing types, without the namespace: <c>Bank</c>, <c>Outer.Inner</c>.</param>
/// <param name="FullName">The name with its namespace.</param>
/// <param name="At">Where the class is declared.</param>
/// <param name="Create">Makes a fresh instance; null result for a static class.</param>
/// <param name="Jobs">The jobs, in source order; one for each row of arguments, copies not yet multiplied.</param>
/// <param name="Setup">Runs on the fresh instance before the jobs; null where there is none.</param>
/// <param name="Check">Runs after the jobs; its result is null for void.</param>
/// <param name="Controlled">How many calls and statements the rewriting controls.</param>
/// <param name="Uncontrolled">Those that it could not.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ScenarioDescriptor(
    string Name, string FullName, Site At, Func<object?> Create, IReadOnlyList<JobDescriptor> Jobs,
    Func<object?, Task>? Setup, Func<object?, Task<object?>>? Check,
    int Controlled, IReadOnlyList<UncontrolledCall> Uncontrolled)
{
    /// <summary>The version of the contract between generated code, host and tool. Raised when any of them would misread another.</summary>
    public const int ContractVersion = 2;

    /// <summary>How many operations and accesses to shared state are steps of their own in the explored forms; 0 where there are none.</summary>
    public int Explored { get; init; }

    /// <summary>The setup with delegates that can be explored; null where it is the same.</summary>
    public Func<object?, Task>? ExploredSetup { get; init; }

    /// <summary>Those that are not: they are carried out within another step.</summary>
    public IReadOnlyList<UncontrolledCall> Atomic { get; init; } = [];

    /// <summary>All that exploring does not control.</summary>
    internal IEnumerable<UncontrolledCall> LeftWhenExploring => Uncontrolled.Where(call => !call.InLanesOnly).Concat(Atomic);
}

/// <summary>A call or statement that the rewriting could not control.</summary>
/// <param name="At">Where.</param>
/// <param name="Reason">Why, in a few words: <c>external call that may block</c>, <c>virtual call</c>, …</param>
/// <param name="InLanesOnly">Whether exploring controls it, or tells of it itself.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record UncontrolledCall(Site At, string Reason, bool InLanesOnly = false);
