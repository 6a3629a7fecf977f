namespace Conpar.Comparing;

/// <summary>What one job did from its start to its end.</summary>
/// <param name="Name">The job.</param>
/// <param name="Stretches">In order and without gaps, from the start of the job to its end; none where it did not start.</param>
internal sealed record JobActivity(string Name, IReadOnlyList<Stretch> Stretches)
{
    public TimeSpan Total(params ReadOnlySpan<Doing> doing)
    {
        TimeSpan total = default;
        foreach (Stretch stretch in Stretches)
        {
            if (doing.Contains(stretch.Doing)) total += stretch.Length;
        }

        return total;
    }
}
