using CsCheck;

namespace Conpar.Semantics.Tests.Programs.Concurrent;

/// <summary>A random scenario of two to four jobs that go through the same phases in the same order, so that they cannot deadlock.</summary>
sealed record ConcurrentProgram(bool[] IsAsync, IReadOnlyList<Phase> Phases)
{
    public static readonly Gen<ConcurrentProgram> Any = Gen.Bool.Array[2, 4].SelectMany(
        isAsync => Concurrent.Phases.Any(isAsync).List[1, 5].Select(phases => new ConcurrentProgram(isAsync, [.. phases.Select((phase, number) => phase.Numbered(number))])));

    /// <summary>What the check gives, however the jobs are interleaved.</summary>
    public string Expected => string.Join("; ", Phases.Select(phase => phase.Expected));

    /// <summary>The class, under a name.</summary>
    public string Class(string name) =>
        $$"""
        public sealed partial class {{name}}
        {
        {{Lines(Phases.Select(phase => phase.Fields))}}
            static void Must(bool holds) { if (!holds) throw new InvalidOperationException("it does not hold"); }
        {{Lines(IsAsync.Select((isAsync, job) => $"[Job] {(isAsync ? "async Task" : "void")} Job{job}()\n    {{\n{Lines(Phases.Select(phase => $"    {{ {phase.Codes[job]} }}"))}\n    }}"))}}
            [Check] string Outcome() => string.Join("; ", {{string.Join(", ", Phases.Select(phase => $"string.Join(' ', new object?[] {{ {phase.Values} }})"))}});
        }
        """;

    static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => "    " + line));

    public override string ToString() => Class("Program");
}
