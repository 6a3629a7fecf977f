using System.Globalization;
using System.Runtime.InteropServices;
using Conpar.Comparing;
using Conpar.Parallelism;
using Conpar.Tool.Inputs;

namespace Conpar.Tool.Doctor;

/// <summary>Where conpar runs.</summary>
/// <param name="Sdk">The newest SDK beside the runtime; null where there is none.</param>
/// <param name="AllowedCores">The processors that this process may run on.</param>
/// <param name="ProcessorCount">How many it gets: fewer where a container has a quota.</param>
sealed record Surroundings(
    string Conpar, string Runtime, string? Sdk, string Os, string Architecture, string Processor,
    IReadOnlyList<int> AllowedCores, int ProcessorCount, ClockFigures Clock, TerminalFacts Terminal, CacheUse Cache)
{
    const double SlowClock = 200;

    public static Surroundings Here(bool isTerminal) => new(
        ToolVersion.Short, RuntimeInformation.FrameworkDescription, DotnetRoot.Sdk, RuntimeInformation.OSDescription,
        RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant(), ProcessorName.OfThisMachine,
        CoreAffinity.Allowed(), Environment.ProcessorCount, ClockFigures.Measure(), TerminalFacts.Here(isTerminal), CacheUse.Here());

    public IReadOnlyList<Finding> Findings =>
    [
        new("versions", $"conpar {Conpar} on {Runtime}; {(Sdk is null ? "no SDK beside it, so that projects cannot be built" : $"SDK {Sdk}")}", Sdk is null ? FindingState.Note : FindingState.Ok),
        new("system", $"{Os} on {Architecture}; {Processor}"),
        new("cores", Cores()),
        new("clock", string.Create(CultureInfo.InvariantCulture, $"moves in steps of {Clock.Step:0.#} ns; reading it costs {Clock.Cost:0} ns") + (Clock.Cost > SlowClock ? ", which blurs traces with many events" : ""),
            Clock.Cost > SlowClock ? FindingState.Note : FindingState.Ok),
        new("terminal", TerminalText()),
        new("cache", string.Create(CultureInfo.InvariantCulture, $"{Cache.Folder}: {FigureText.Of(Cache.Entries, "entry", "entries")}, {Cache.Bytes / 1e6:0.0} MB")),
    ];

    string Cores()
    {
        string allowed = $"{FigureText.Of(AllowedCores.Count, "core", "cores")} to run on: {string.Join(',', AllowedCores)}";
        return ProcessorCount < AllowedCores.Count ? $"{allowed}; a quota allows the time of {ProcessorCount}" : allowed;
    }

    string TerminalText()
    {
        string set = Terminal.Variables.Count == 0 ? "" : "; " + string.Join(' ', Terminal.Variables.Select(one => $"{one.Key}={one.Value}"));
        return $"{(Terminal.IsTerminal ? "" : "none, ")}{Terminal.Width} columns, {(Terminal.HasColour ? "colours" : "no colours")}, {(Terminal.IsUnicode ? "Unicode" : "no Unicode")}{set}";
    }
}
