using System.CommandLine;
using Conpar.Scheduling;
using Conpar.Tool.Lanes;
using Conpar.Tool.Rendering.Content;

namespace Conpar.Tool.Commands;

/// <summary><c>--strict</c>: what is not controlled is a failure, so that no check passes in silence.</summary>
static class StrictOption
{
    public static Option<bool> Create() => new("--strict") { Description = "Fail where a call is not controlled" };

    /// <summary>How the process ends: as it would anyway, or with a failure, and then each such call is named.</summary>
    public static ExitCode Apply(bool isStrict, IEnumerable<ScenarioInfo> scenarios, ExitCode otherwise)
    {
        if (!isStrict) return otherwise;
        List<UncontrolledCall> calls = [.. scenarios.SelectMany(scenario => scenario.Uncontrolled).Distinct()];
        if (calls.Count == 0) return otherwise;
        foreach (UncontrolledCall call in calls) Console.Error.WriteLine($"conpar: not controlled: {Words.Of(call)}");
        return otherwise is ExitCode.Ok ? ExitCode.CheckFailed : otherwise;
    }
}
