namespace Conpar;

/// <summary>
/// Marks the method that runs after all jobs of a scenario ended. It has no parameters and may be async.
/// Throwing or returning <see langword="false"/> is a violation; any other value is the run's outcome.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CheckAttribute : Attribute;
