using CsCheck;

namespace Conpar.Semantics.Tests.Programs.Concurrent;

/// <summary>What a phase is made for.</summary>
/// <param name="IsAsync">For each job, whether it is asynchronous.</param>
/// <param name="Special">The job that does what only one may do.</param>
/// <param name="Times">How often each job does it.</param>
/// <param name="Inside">What a job does in the middle of it.</param>
/// <param name="Between">What a synchronous job does between two of them.</param>
/// <param name="Later">What an asynchronous job does between two of them.</param>
sealed record Setting(bool[] IsAsync, int Special, int Times, string Inside, string Between, string Later)
{
    static readonly Gen<string> pause = Gen.OneOf("", "Thread.Yield();", "Thread.Sleep(1);", "Probe.Step(\"pause\");");

    public static Gen<Setting> For(bool[] isAsync) => Gen.Select(
        Gen.Int[0, isAsync.Length - 1], Gen.Int[1, 3], pause, pause, Gen.OneOf("", "await Task.Yield();", "await Task.Delay(1);"),
        (special, times, inside, between, later) => new Setting(isAsync, special, times, inside, between, later));

    public int Jobs => IsAsync.Length;

    public int Others => Jobs - 1;

    /// <summary>A phase in which all do the same.</summary>
    public Phase All(string fields, Func<bool, string> code, string values, string expected) => Each(fields, job => code(IsAsync[job]), values, expected);

    public Phase Each(string fields, Func<int, string> code, string values, string expected) => new(fields, [.. Enumerable.Range(0, Jobs).Select(code)], values, expected);

    /// <summary>A phase in which one gives what the others take.</summary>
    public Phase Between_one_and_others(string fields, Func<bool, string> gives, Func<bool, string> takes, string values, string expected) =>
        Each(fields, job => job == Special ? gives(IsAsync[job]) : takes(IsAsync[job]), values, expected);

    public string Repeated(bool isAsync, string code) => Repeated(isAsync, Times, code);

    public string Repeated(bool isAsync, int times, string code) => $"for (int i = 0; i < {times}; i++) {{ {code} {(isAsync ? Later : Between)} }}";

    /// <summary>The sum of what one gives in all: the numbers from zero.</summary>
    public int Sum => Times * Others * (Times * Others - 1) / 2;
}
