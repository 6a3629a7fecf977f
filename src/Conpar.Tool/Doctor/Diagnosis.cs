namespace Conpar.Tool.Doctor;

/// <summary>What <c>conpar doctor</c> found.</summary>
/// <param name="Surroundings">Where it runs.</param>
/// <param name="Checks">Whether it works.</param>
sealed record Diagnosis(Surroundings Surroundings, IReadOnlyList<Finding> Checks)
{
    public bool IsWell => Checks.All(check => check.State != FindingState.Failed);

    public ExitCode ExitCode => IsWell ? ExitCode.Ok : ExitCode.InternalFault;
}
