namespace Conpar.Comparing;

/// <summary>What the two lanes say about a scenario.</summary>
/// <param name="Kind">What limits the jobs.</param>
/// <param name="Explanation">Why, in one sentence, with the figures it rests on.</param>
public sealed record Verdict(VerdictKind Kind, string Explanation)
{
    /// <summary>The kind as reports write it: <c>wait-bound</c>.</summary>
    public string Name => Kind switch
    {
        VerdictKind.TooSmall => "too-small",
        VerdictKind.WaitBound => "wait-bound",
        VerdictKind.CpuBound => "cpu-bound",
        VerdictKind.Contended => "contended",
        _ => "inconclusive",
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Explanation}";
}
