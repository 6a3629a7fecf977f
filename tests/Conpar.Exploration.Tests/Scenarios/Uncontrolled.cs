namespace Conpar.Exploration.Scenarios;

/// <summary>Waits for the first of two tasks, which exploring does not control.</summary>
public partial class Uncontrolled
{
    int count;

    [Job]
    async Task Race()
    {
        await Task.WhenAny(Task.Run(() => Interlocked.Increment(ref count)), Task.Run(() => Interlocked.Increment(ref count)));
        throw new InvalidOperationException("never seen");
    }
}
