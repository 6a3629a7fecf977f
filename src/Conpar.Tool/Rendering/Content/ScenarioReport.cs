using Conpar.Comparing;

namespace Conpar.Tool.Rendering.Content;

/// <summary>What is told of one scenario.</summary>
/// <param name="Jobs">The names of its jobs, copies multiplied.</param>
/// <param name="Comparison">Its two lanes.</param>
/// <param name="Closing">What is said at the end; null for nothing.</param>
sealed record ScenarioReport(IReadOnlyList<string> Jobs, ScenarioComparison Comparison, string? Closing = null);
