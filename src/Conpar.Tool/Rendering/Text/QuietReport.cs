using Conpar.Comparing;
using Conpar.Tool.Rendering.Content;

namespace Conpar.Tool.Rendering.Text;

/// <summary>Only the verdicts, a line each, and what went wrong.</summary>
static class QuietReport
{
    public static void Write(TextWriter writer, IReadOnlyList<ScenarioReport> scenarios)
    {
        foreach (ScenarioComparison comparison in scenarios.Select(scenario => scenario.Comparison))
        {
            foreach (Problem problem in comparison.Problems) writer.Write($"{comparison.Name}: ! {problem.Message}\n");
            writer.Write($"{comparison.Name}: {comparison.Verdict}\n");
        }
    }
}
