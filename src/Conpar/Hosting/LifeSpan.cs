namespace Conpar.Hosting;

/// <summary>Ends the process after a time, unless disposed before: a host whose tool was killed must not compute for ever.</summary>
internal sealed class LifeSpan : IDisposable
{
    volatile bool isOver;

    /// <param name="span">How long; null for no limit.</param>
    public LifeSpan(TimeSpan? span)
    {
        if (span is not { } time) return;

        // Not a timer: a job may keep every thread of the pool.
        Thread watch = new(() =>
        {
            Thread.Sleep(time);
            if (!isOver) Environment.FailFast("the tool that started this host is gone");
        });
        watch.IsBackground = true;
        watch.Start();
    }

    public void Dispose() => isOver = true;
}
