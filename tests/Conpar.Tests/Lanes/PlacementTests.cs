using Conpar.Parallelism;

namespace Conpar.Tests.Lanes;

/// <summary>Threads that start together are on different processors at first, and then go where they like.</summary>
public sealed class PlacementTests
{
    [Fact]
    public void ThreadsThatFollowEachOtherAreHeldOnDifferentProcessors()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && CoreAffinity.Allowed().Count > 1, "threads are not kept on processors here");

        Assert.Equal(CoreAffinity.Allowed().Take(2), Enumerable.Range(0, 2).Select(number => Assert.Single(OnThread(placement => placement.Hold(number)))));
    }

    [Fact]
    public void AThreadThatWasPutSomewhereMayGoOnToAllOfThem() => Assert.Equal(CoreAffinity.Allowed(), OnThread(placement => placement.Put(1)));

    /// <summary>The processors that a thread may use after something was done on it.</summary>
    static IReadOnlyList<int> OnThread(Action<Placement> action)
    {
        IReadOnlyList<int> allowed = [];
        Thread thread = new(() =>
        {
            action(new Placement());
            allowed = CoreAffinity.Allowed();
        });
        thread.Start();
        thread.Join();
        return allowed;
    }
}
