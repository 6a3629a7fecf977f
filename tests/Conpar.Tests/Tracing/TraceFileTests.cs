using System.Security.Cryptography;
using Conpar.Tracing;

namespace Conpar.Tests.Tracing;

/// <summary>What was written is read back, and of a file that a dead host left behind everything that is whole.</summary>
public sealed class TraceFileTests : IDisposable
{
    readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    Trace Written(Action<TraceStore> write, long cap = TraceFile.DefaultCap)
    {
        using (FileTrace store = new(path, cap)) write(store);
        return TraceFile.Read(path);
    }

    static TraceBuffer Job(TraceStore store, string name) => new(store, store.AddJob(name), thread: 7);

    [Fact]
    public void AnEventComesBackAsItWasWritten()
    {
        int site = SiteTable.Add("/src/Bank.cs", [new(9, 5, "lock (gate)"), new(10, 9, "WriteLine(\"ü\")")]);

        Trace trace = Written(store => Job(store, "Deposit#2").Append(EventKind.Output, site + 1, 1_000_000, 2_000_000, 0, "größer 漢字 🎉"));

        TraceEvent read = Assert.Single(trace.Events);
        Assert.Equal(["Deposit#2"], trace.Jobs);
        Assert.Equal(EventKind.Output, read.Kind);
        Assert.Equal(new Site("/src/Bank.cs", 10, 9, "WriteLine(\"ü\")"), read.Site);
        Assert.Equal("größer 漢字 🎉", read.Text);
        Assert.Equal(TimeSpan.FromMilliseconds(1), read.Time);
        Assert.Equal(TimeSpan.FromMilliseconds(2), read.Duration);
        Assert.Equal(7, read.Thread);
    }

    [Fact]
    public void SitesThatAreAddedDuringTheRunAreInTheFileToo()
    {
        Trace trace = Written(store =>
        {
            TraceBuffer job = Job(store, "A");
            job.Append(EventKind.Step, SiteTable.Add("Late.cs", [new(3, 1, "late")]), 1, 0, 0);
            job.Append(EventKind.Step, SiteTable.Unknown, 2, 0, 0);
        });

        Assert.Equal(["Late.cs:3", null], trace.Events.Select(e => e.Site?.At));
    }

    [Fact]
    public void TextsOfEveryLengthAndEveryChunkBoundary()
    {
        string[] texts = [.. Enumerable.Range(0, 600).Select(length => new string('x', length)), new string('é', 300_000)];

        Trace trace = Written(store =>
        {
            TraceBuffer job = Job(store, "A");
            for (int i = 0; i < texts.Length; i++) job.Append(EventKind.Output, -1, i, 0, 0, texts[i]);
        });

        Assert.Equal(texts, trace.Events.Select(e => e.Text));
        Assert.Equal(Enumerable.Range(0, texts.Length), trace.Events.Select(e => e.Sequence));
    }

    [Fact]
    public void TenThousandJobsAndAHundredThousandEventsOfOne()
    {
        Trace trace = Written(store =>
        {
            for (int i = 0; i < 10_000; i++) Job(store, $"J#{i}").Append(EventKind.Start, -1, i, 0, 0);
            TraceBuffer one = Job(store, "One");
            for (int i = 0; i < 100_000; i++) one.Append(EventKind.Step, -1, i, 0, 0);
        });

        Assert.Equal(10_001, trace.Jobs.Count);
        Assert.Equal(110_000, trace.Events.Count);
        Assert.Equal(100_000, trace.Events.Count(e => e.Job == 10_000));
        Assert.InRange(new FileInfo(path).Length, 1, 64 << 20);
    }

    [Fact]
    public void AWaitIsCompletedInPlace()
    {
        Trace trace = Written(store =>
        {
            TraceBuffer job = Job(store, "A"), other = Job(store, "B");
            EventMark mark = job.Append(EventKind.Acquire, -1, 1_000, -1, 0);
            other.Append(EventKind.Release, -1, 4_000, 0, 1);
            mark.WaitedUntil(5_000, 2);
            job.Append(EventKind.Acquire, -1, 9_000, -1, 3);
        });

        Assert.Equal(["B release", "A acquire", "A acquire"], trace.Events.Select(e => $"{trace.Jobs[e.Job]} {e.Kind.ToString().ToLowerInvariant()}"));
        Assert.Equal(TimeSpan.FromMicroseconds(4), trace.Events[1].Duration);
        Assert.True(trace.Events[2].Duration < TimeSpan.Zero);
    }

    [Fact]
    public void WhenTheTraceIsFullEventsAreCountedAndTheEndIsKept()
    {
        const int Count = 5_000;

        Trace trace = Written(
            store =>
            {
                TraceBuffer job = Job(store, "A");
                for (int i = 0; i < Count; i++) job.Append(EventKind.Step, -1, i, 0, 0);
                job.Append(EventKind.Result, -1, Count, 0, 0, "42");
                job.Append(EventKind.End, -1, Count + 1, 0, 0);
            },
            cap: 64 << 10);

        Assert.Equal([EventKind.Result, EventKind.End], trace.Events.TakeLast(2).Select(e => e.Kind));
        Assert.Equal(Count + 2, trace.Events.Count + trace.Lost);
        Assert.InRange(trace.Lost, 1, Count);
    }

    [Fact]
    public void AFileThatIsCutAnywhereGivesItsBeginning()
    {
        const int Events = 300;
        Written(store =>
        {
            TraceBuffer job = Job(store, "A");
            for (int i = 0; i < Events; i++) job.Append(EventKind.Output, -1, i, 0, 0, $"line {i}");
        });
        byte[] whole = File.ReadAllBytes(path);

        int before = -1;
        for (int length = 0; length < 64 << 10; length += 97)
        {
            File.WriteAllBytes(path, whole[..length]);
            Trace trace = TraceFile.Read(path);
            Assert.Equal(Enumerable.Range(0, trace.Events.Count).Select(i => $"line {i}"), trace.Events.Select(e => e.Text));
            Assert.True(trace.Events.Count >= before, $"fewer events at {length} bytes than before");
            before = trace.Events.Count;
        }

        Assert.Equal(Events, before);
    }

    [Fact]
    public void GarbageIsNoReasonToFail()
    {
        Written(store =>
        {
            TraceBuffer job = Job(store, "A");
            for (int i = 0; i < 100; i++) job.Append(EventKind.Output, -1, i, 0, 0, $"line {i}");
        });
        byte[] whole = File.ReadAllBytes(path)[..(64 << 10)];
        Random random = new(5);

        for (int round = 0; round < 300; round++)
        {
            byte[] damaged = [.. whole];
            random.NextBytes(damaged.AsSpan(random.Next(TraceFormat.HeaderSize, 8_000), random.Next(1, 400)));
            File.WriteAllBytes(path, damaged);
            Assert.True(TraceFile.Read(path).Events.Count <= 3_000);
        }

        File.WriteAllBytes(path, RandomNumberGenerator.GetBytes(1_000));
        Assert.Empty(TraceFile.Read(path).Events);
    }

    [Fact]
    public void MemoryHoldsTheSameAsAFile()
    {
        using MemoryTrace store = new();
        TraceBuffer job = Job(store, "A");
        for (int i = 0; i < 20_000; i++) job.Append(EventKind.Output, -1, i, 0, 0, $"line {i}");

        Trace trace = store.Read();

        Assert.Equal(["A"], trace.Jobs);
        Assert.Equal(Enumerable.Range(0, 20_000).Select(i => $"line {i}"), trace.Events.Select(e => e.Text));
    }
}
