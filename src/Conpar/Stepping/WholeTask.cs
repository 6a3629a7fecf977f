namespace Conpar.Stepping;

/// <summary>A task that ends with several others, of which some are still to end.</summary>
/// <param name="whole">The task, which the library ends with the last of them.</param>
/// <param name="left">How many are still to end, or have ended and are not yet counted.</param>
internal sealed class WholeTask(Task whole, int left) : ITaskWatch
{
    public Task Task => whole;

    public bool HasEnded => left == 0;

    public bool Tell(Task ended)
    {
        Count(1);
        return true;
    }

    public void Count(int ended) => left -= ended;
}
