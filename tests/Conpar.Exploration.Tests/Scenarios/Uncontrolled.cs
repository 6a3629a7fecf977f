namespace Conpar.Exploration.Scenarios;

/// <summary>Runs a loop in parallel, which exploring does not control.</summary>
public partial class Uncontrolled
{
    int count;

    [Job]
    void Race()
    {
        Parallel.For(0, 2, _ => Interlocked.Increment(ref count));
        throw new InvalidOperationException("never seen");
    }
}
