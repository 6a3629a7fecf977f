namespace Conpar.Semantics.Tests;

/// <summary>All that can be seen of one run of one job.</summary>
sealed record Outcome(string Result, string Log, string Output)
{
    public static Outcome Of(object? result, Exception? fault, IEnumerable<string> log, string output) =>
        new(fault is null ? Show.Of(result) : "threw " + Show.Of(fault), string.Join("\n", log), output.ReplaceLineEndings("\n"));

    public override string ToString() => $"result: {Result}\nlog:\n{Log}\noutput:\n{Output}";
}
