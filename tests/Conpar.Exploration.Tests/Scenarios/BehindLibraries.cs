using System.Collections;

namespace Conpar.Exploration.Scenarios;

/// <summary>Counts what is reported, as the jobs know it by the library's interface.</summary>
public class CountedReports : IProgress<int>
{
    public int Sum { get; protected set; }

    public virtual void Report(int value) => Sum += value;
}

/// <summary>The same, one at a time.</summary>
public sealed class GuardedReports : CountedReports
{
    public override void Report(int value)
    {
        lock (this) base.Report(value);
    }
}

/// <summary>Reports that get lost.</summary>
public partial class LostReports
{
    readonly IProgress<int> progress = new CountedReports();

    [Job(Copies = 2)] void Report() => progress.Report(1);

    [Check] bool AreAllCounted() => ((CountedReports)progress).Sum == 2;
}

/// <summary>Reports that do not, behind a question mark, too.</summary>
public partial class KeptReports
{
    readonly IProgress<int>? progress = new GuardedReports();

    [Job(Copies = 2)] void Report() => progress?.Report(1);

    [Check] bool AreAllCounted() => ((CountedReports)progress!).Sum == 2;
}

/// <summary>What is lent and given back at the end of a <c>using</c>.</summary>
public sealed class Lent(Func<bool> givesBack) : IDisposable, IAsyncDisposable
{
    public void Dispose() => givesBack();

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        givesBack();
    }
}

/// <summary>Gives back without a lock.</summary>
public partial class LentWithoutALock
{
    int left = 2;

    IDisposable Lend() => new Lent(() => left++ > 0);

    [Job(Copies = 2)]
    void Use()
    {
        using (Lend()) Probe.Step("used");
    }

    [Check] bool IsAllBack() => left == 4;
}

/// <summary>Gives back under one.</summary>
public partial class LentUnderALock
{
    readonly Lock gate = new();
    int left = 2;

    IDisposable Lend() => new Lent(GiveBack);

    IAsyncDisposable LendLonger() => new Lent(GiveBack);

    bool GiveBack()
    {
        lock (gate) return left++ > 0;
    }

    [Job]
    void Use()
    {
        using IDisposable lent = Lend();
    }

    [Job]
    async Task UseLonger()
    {
        await using IAsyncDisposable lent = LendLonger();
    }

    [Check] bool IsAllBack() => left == 4;
}

/// <summary>Ends with nothing to do.</summary>
public class Loan : IDisposable
{
    public virtual void Dispose() { }
}

/// <summary>Counts that it has ended.</summary>
public sealed class CountedLoan(Action counts) : Loan
{
    public override void Dispose() => counts();
}

/// <summary>Ends what it knows by a class that another one derives from.</summary>
public partial class EndedLoans
{
    int ended;

    Loan Lend() => new CountedLoan(() => ended++);

    [Job(Copies = 2)]
    void Use()
    {
        using Loan loan = Lend();
    }

    [Check] bool AreAllEnded() => ended == 2;
}

/// <summary>A collection with a lock inside, or without.</summary>
public sealed class Basket<T>(bool isGuarded) : ICollection<T>
{
    readonly List<T> items = [];
    readonly object gate = new();

    public int Count
    {
        get
        {
            if (!isGuarded) return items.Count;
            lock (gate) return items.Count;
        }
    }

    public bool IsReadOnly => false;

    public void Add(T item)
    {
        if (!isGuarded) items.Add(item);
        else lock (gate) items.Add(item);
    }

    public void Clear() => items.Clear();

    public bool Contains(T item) => items.Contains(item);

    public void CopyTo(T[] array, int arrayIndex) => items.CopyTo(array, arrayIndex);

    public bool Remove(T item) => items.Remove(item);

    public IEnumerator<T> GetEnumerator() => throw new NotSupportedException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Fills a collection that has no lock.</summary>
public partial class OpenBasket
{
    readonly ICollection<string> basket = new Basket<string>(isGuarded: false);

    [Job(Copies = 2)] void Put() => basket.Add("pen");
}

/// <summary>Fills one that has.</summary>
public partial class ClosedBasket
{
    readonly ICollection<string> basket = new Basket<string>(isGuarded: true);

    [Job(Copies = 2)]
    int Put()
    {
        basket.Add("pen");
        return basket.Count;
    }

    [Check] bool IsFull() => basket.Count == 2;
}

/// <summary>The same member on an object of the library.</summary>
public partial class BasketOfALibrary
{
    readonly ICollection<string> basket = new List<string>();

    [Job(Copies = 2)] void Put() => basket.Add("pen");
}

/// <summary>Listens, and does not see that it is over.</summary>
public sealed class Listener : IObserver<int>
{
    bool isOver;
    public int Late;

    public void OnNext(int value)
    {
        if (isOver) Late++;
    }

    public void OnError(Exception error) { }

    public void OnCompleted() => isOver = true;
}

/// <summary>Tells a listener after the end.</summary>
public partial class LateNews
{
    readonly IObserver<int> listener = new Listener();

    [Job] void Tell() => listener.OnNext(1);

    [Job] void End() => listener.OnCompleted();

    [Check] bool IsInTime() => ((Listener)listener).Late == 0;
}

/// <summary>Counts what is written to it, under a lock; of flushing it makes nothing.</summary>
public sealed class CountedStream : Stream
{
    readonly Lock gate = new();
    long length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length
    {
        get
        {
            lock (gate) return length;
        }
    }

    public override long Position { get; set; }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => 0;

    public override long Seek(long offset, SeekOrigin origin) => 0;

    public override void SetLength(long value) { }

    public override void Write(byte[] buffer, int offset, int count)
    {
        lock (gate) length += count;
    }
}

/// <summary>Writes to what it knows as a stream.</summary>
public partial class WrittenStream
{
    readonly Stream stream = new CountedStream();

    [Job(Copies = 2)]
    void Write()
    {
        stream.Write([1], 0, 1);
        stream.Flush();
    }

    [Check] bool IsAllThere() => stream.Length == 2;
}
