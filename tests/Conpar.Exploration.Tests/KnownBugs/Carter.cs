namespace Conpar.Exploration.KnownBugs;

/// <summary>carter01_bad: two semaphores taken in either order.</summary>
public partial class Carter
{
    readonly SemaphoreSlim first = new(1), second = new(1);

    [Job]
    void Forward()
    {
        first.Wait();
        second.Wait();
        second.Release();
        first.Release();
    }

    [Job]
    void Backward()
    {
        second.Wait();
        first.Wait();
        first.Release();
        second.Release();
    }
}

public partial class CarterRepaired
{
    readonly SemaphoreSlim first = new(1), second = new(1);

    [Job(Copies = 2)]
    void Forward()
    {
        first.Wait();
        second.Wait();
        second.Release();
        first.Release();
    }
}
