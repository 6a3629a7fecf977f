using System.Runtime.InteropServices;

namespace Conpar.Exploration.Scenarios;

/// <summary>Waits for what a handler of a library's event does, long after.</summary>
public partial class HeardLate
{
    readonly ManualResetEventSlim heard = new();

    [Job]
    void Wait()
    {
        System.Timers.Timer timer = new(60_000);
        timer.Elapsed += (_, _) => heard.Set();
        timer.Start();
        heard.Wait();
    }
}

/// <summary>The same where a library's method is given the handler.</summary>
public partial class SubscribedLate
{
    readonly ManualResetEventSlim heard = new();

    [Job]
    void Wait()
    {
        using PosixSignalRegistration registration = PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => heard.Set());
        heard.Wait();
    }
}

/// <summary>Two jobs that block each other, beside a handler: no library ends that.</summary>
public partial class BlockedBesideAHandler
{
    readonly object first = new(), second = new();

    [Job]
    void One()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => { };
        lock (first) lock (second) { }
    }

    [Job]
    void Other()
    {
        lock (second) lock (first) { }
    }
}
