namespace Conpar.Semantics.Tests.Programs.Concurrent;

/// <summary>What all jobs of a program do with one primitive before they go on to the next. <c>#</c> stands for the phase's number in every text.</summary>
/// <param name="Fields">What they share.</param>
/// <param name="Codes">What each job does.</param>
/// <param name="Values">What is looked at afterwards: what the jobs did, and the primitive's own state.</param>
/// <param name="Expected">What that gives, however the jobs are interleaved.</param>
sealed record Phase(string Fields, IReadOnlyList<string> Codes, string Values, string Expected)
{
    public Phase Numbered(int number)
    {
        string Of(string text) => text.Replace("#", number.ToString());
        return new Phase(Of(Fields), [.. Codes.Select(Of)], Of(Values), Expected);
    }
}
