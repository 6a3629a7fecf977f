using System.Diagnostics;

namespace Conpar.Tracing;

/// <summary>Writes events that are there already into a store, in their order.</summary>
internal static class TraceCopy
{
    public static void Write(Trace trace, TraceStore store)
    {
        Dictionary<Site, int> sites = [];
        TraceBuffer[] jobs = [.. trace.Jobs.Select(name => new TraceBuffer(store, store.AddJob(name), thread: 0))];
        for (int i = 0; i < trace.Events.Count; i++)
        {
            TraceEvent e = trace.Events[i];
            jobs[e.Job].Append(e.Kind, NumberOf(e.Site), Ticks(e.Time), Ticks(e.Duration), order: i, e.Text);
        }

        int NumberOf(Site? site)
        {
            if (site is null) return SiteTable.Unknown;
            if (!sites.TryGetValue(site, out int number)) sites[site] = number = SiteTable.Add(site.Path, [new SiteTable.Entry(site.Line, site.Column, site.Text)]);
            return number;
        }
    }

    static long Ticks(TimeSpan time) => (long)(time.Ticks * (double)Stopwatch.Frequency / TimeSpan.TicksPerSecond);
}
