namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>Each kind of child takes a step.</summary>
public partial class StepsOfChildren
{
    [Job]
    void Starts()
    {
        Task started = Task.Factory.StartNew(() => Probe.Step("started"));
        started.Wait();
        started.ContinueWith(_ => Probe.Step("continued")).Wait();
        Thread thread = new(() => Probe.Step("thread"));
        thread.Start();
        thread.Join();
        using ManualResetEventSlim ran = new();
        ThreadPool.QueueUserWorkItem(_ => { Probe.Step("item"); ran.Set(); });
        ran.Wait();
        Task.Run(() => Probe.Step("run")).Wait();
        Parallel.For(0, 1, _ => Probe.Step("loop"));
    }
}
