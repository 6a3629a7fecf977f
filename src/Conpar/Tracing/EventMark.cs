namespace Conpar.Tracing;

/// <summary>An event that was written and may be completed; the default where it was lost.</summary>
internal readonly unsafe struct EventMark(TraceRecord* record)
{
    readonly TraceRecord* record = record;

    /// <summary>The time at which it was written.</summary>
    public long Time => record is null ? 0 : record->Time;

    /// <summary>What was waited for came.</summary>
    public void WaitedUntil(long time, long order)
    {
        if (record is null) return;
        long duration = time - record->Time;
        record->Time = time;
        record->Order = order;
        record->Duration = duration;
    }

    /// <summary>What was waited for did not come in time: it is a wait only.</summary>
    public void GaveUpAt(long time, long order)
    {
        WaitedUntil(time, order);
        if (record is not null) record->Kind = (byte)EventKind.Wait;
    }

    /// <summary>What began at the event's time ended.</summary>
    public void LastedUntil(long time)
    {
        if (record is not null) record->Duration = time - record->Time;
    }
}
