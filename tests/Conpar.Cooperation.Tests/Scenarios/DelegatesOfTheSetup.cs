namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>What the setup makes waits and takes steps in jobs that know nothing of it.</summary>
public partial class DelegatesOfTheSetup
{
    readonly SemaphoreSlim gate = new(0);
    Func<string, Task> open = null!;
    Func<Task> pass = null!;

    [Setup]
    void Prepare()
    {
        open = async what =>
        {
            await Task.Delay(1);
            Probe.Step(what);
            gate.Release();
        };
        pass = Pass;
    }

    async Task Pass()
    {
        await gate.WaitAsync();
        Probe.Step("passed");
    }

    [Job] async Task Goes() => await pass();

    [Job] async Task Opens() => await open("opened");
}
