using Conpar.Generators.Names;
using Conpar.Generators.Source;

namespace Conpar.Generators.Rewriting;

/// <summary>What holds at a place of the code that is being written.</summary>
/// <param name="Kind">The form around it.</param>
/// <param name="Awaits">Whether a point is an await here; else it blocks.</param>
/// <param name="UserAwaits">Whether the user's own awaits stay awaits; else they block.</param>
/// <param name="Slices">Whether loops look at the time slice.</param>
/// <param name="Job">The expression for the job that runs here.</param>
/// <param name="AwaitsReturns">Whether a returned task is awaited, because the lambda it is returned from is written as an async one.</param>
/// <param name="ReturnsInto">What a <c>return</c> assigns before it returns true, because it leaves a loop that is a function of its own; null elsewhere.</param>
/// <param name="IsAsItIs">Whether the code is no job's: only the delegates that it makes are written anew.</param>
readonly record struct WritingContext(FormKind Kind, bool Awaits, bool UserAwaits, bool Slices, string Job, bool AwaitsReturns = false, string? ReturnsInto = null, bool IsAsItIs = false)
{
    /// <summary>Where the code may run in either lane, on whichever job's behalf: a lambda that unknown code calls, an iterator.</summary>
    public const string CurrentJob = "__Job.Current";

    public static WritingContext Of(SourceMethod method, FormKind kind, Detail detail) => Of(method, kind, detail, streams: detail == Detail.Accesses && kind == FormKind.Interleaved && method.CanStream);

    /// <summary>Whether the form that is awaited can be an async method.</summary>
    public static bool CanAwait(SourceMethod method, Detail detail) => method.CanAwait || detail == Detail.Accesses && method.GivesOuts;

    static WritingContext Of(SourceMethod method, FormKind kind, Detail detail, bool streams) => new(
        kind,
        Awaits: kind == FormKind.Interleaved && CanAwait(method, detail) || streams,
        UserAwaits: kind == FormKind.Parallel || method.CanAwait || streams,
        Slices: kind is (FormKind.Interleaved or FormKind.Sliced) && detail == Detail.Steps,
        Job: method.IsIterator && !streams || kind == FormKind.Prepared ? CurrentJob : "__job",
        IsAsItIs: kind == FormKind.Prepared);
}
