using System.Collections;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Objects that are known by a library's interface or class: the user's own, of which the type says what runs, beside the library's.</summary>
public sealed partial class LibraryInterfaces : Recorded
{
    internal class Meter(LibraryInterfaces owner) : IProgress<int>, IProgress<string>
    {
        public virtual void Report(int value) { lock (owner) owner.P(value); }

        void IProgress<string>.Report(string value) => owner.P(value);
    }

    internal sealed class DoubledMeter(LibraryInterfaces owner) : Meter(owner)
    {
        public override void Report(int value) { base.Report(value); base.Report(value * 2); }
    }

    internal sealed class AnyMeter(LibraryInterfaces owner) : IProgress<object>
    {
        public void Report(object value) => owner.P($"any {value}");
    }

    internal struct BoxedMeter(LibraryInterfaces owner) : IProgress<int>
    {
        int sum;

        public void Report(int value) => owner.P(sum += value);
    }

    internal readonly struct FixedMeter(LibraryInterfaces owner) : IProgress<int>, IDisposable
    {
        readonly LibraryInterfaces owner = owner;

        public void Report(int value) { lock (owner) owner.P(value + 100); }

        void IDisposable.Dispose() { lock (owner) owner.Note("fixed"); }
    }

    sealed class LibraryMeter<T>(Action<T> report) : Progress<T>, IProgress<T>
    {
        void IProgress<T>.Report(T value) => report(value);
    }

    [Job]
    void Of_a_contravariant_interface()
    {
        foreach (IProgress<int>? meter in new IProgress<int>?[] { new Meter(this), new DoubledMeter(this), null, new BoxedMeter(this), new FixedMeter(this), new LibraryMeter<int>(value => P(-value)) })
        {
            meter?.Report(P(1));
            if (meter is not null) meter.Report(value: P(2));
        }

        foreach (IProgress<string> meter in new IProgress<string>[] { new Meter(this), new AnyMeter(this) }) meter.Report(P("a"));
        IProgress<object> any = new AnyMeter(this);
        any.Report(P(3));
    }

    void Tell<T>(IProgress<T> meter, T value) => meter.Report(value);

    static void TellAll<TMeter>(TMeter meter) where TMeter : IProgress<int> { meter.Report(1); meter.Report(2); }

    void TellClass<TMeter>(TMeter meter) where TMeter : class, IProgress<int> => meter.Report(P(4));

    [Job]
    void Of_open_types()
    {
        Tell(new Meter(this), 1);
        Tell<string>(new Meter(this), "b");
        Tell<string>(new AnyMeter(this), "c");
        TellAll(new BoxedMeter(this));
        TellAll(new Meter(this));
        TellClass(new DoubledMeter(this));
        Action<int> report = ((IProgress<int>)new Meter(this)).Report;
        report(5);
    }

    internal sealed class Box<T>(LibraryInterfaces owner) : IList<T>
    {
        readonly List<T> items = [];

        public T this[int index] { get => owner.P(items[index]); set => items[index] = owner.P(value); }
        public int Count => owner.P(items.Count);
        bool ICollection<T>.IsReadOnly => false;
        public void Add(T item) { lock (items) items.Add(owner.P(item)); }
        public void Clear() { owner.Note("clear"); items.Clear(); }
        public bool Contains(T item) => items.Contains(owner.P(item));
        public void CopyTo(T[] array, int arrayIndex) => items.CopyTo(array, owner.P(arrayIndex));
        public int IndexOf(T item) => owner.P(items.IndexOf(item));
        public void Insert(int index, T item) { owner.P(item); items.Insert(index, item); }
        bool ICollection<T>.Remove(T item) => items.Remove(owner.P(item));
        public void RemoveAt(int index) => items.RemoveAt(owner.P(index));
        public IEnumerator<T> GetEnumerator() { lock (items) return items.ToList().GetEnumerator(); }
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    static string Use<T>(IList<T> list, T first, T second)
    {
        list.Add(first);
        list.Insert(0, second);
        (list[0], list[1]) = (list[1], list[0]);
        list[1] = first;
        ICollection<T> all = list;
        bool removed = all.Remove(second), has = all.Contains(first);
        T[] copy = new T[list.Count];
        list.CopyTo(copy, 0);
        int sum = 0;
        foreach (T item in list) sum += list.IndexOf(item);
        return All(removed, has, copy, sum, list.Count, all?.Count, list.Sum(item => 1));
    }

    [Job] string Of_a_generic_class() => All(Use(new Box<int>(this), 1, 2), Use<string>(new Box<string>(this), "a", "b"), Use(new List<int>(), 1, 2));

    [Job]
    string Changed_in_place()
    {
        string text = "";
        foreach (IList<int> list in new IList<int>[] { new Box<int>(this), new List<int>() })
        {
            list.Add(1);
            list[P(0)] += P(2);
            text += All(list[0]++, ++list[0], list[0] = P(9), list.Count > 0 ? list[^1] : 0);
            list.RemoveAt(0);
            list.Clear();
        }

        return text;
    }

    internal sealed class Lease(LibraryInterfaces owner, int number) : IDisposable, IAsyncDisposable
    {
        public void Dispose() { lock (owner) owner.P(number); }

        public async ValueTask DisposeAsync() { await Task.Yield(); owner.P(-number); }
    }

    IDisposable Rent(int number) => number == 1 ? new FixedMeter(this) : number == 0 ? new MemoryStream() : new Lease(this, number);

    [Job]
    async Task Ended()
    {
        using (Rent(1)) Note("in");
        using (IDisposable one = Rent(2), other = Rent(3)) Note("two");
        using (IDisposable? none = null) Note("none");
        using IDisposable last = Rent(4);
        using IDisposable stream = Rent(0);
        await using (IAsyncDisposable lease = new Lease(this, 5)) Note("awaited");
        await using IAsyncDisposable end = new Lease(this, 6);
        IAsyncDisposable kept = new Lease(this, 7);
        await kept.DisposeAsync();
        ValueTask ending = kept.DisposeAsync();
        await ending;
        ((IDisposable)kept).Dispose();
        try
        {
            using (Rent(8)) throw new InvalidOperationException("in");
        }
        catch (InvalidOperationException thrown)
        {
            Note(thrown.Message);
        }
    }

    internal sealed class Counting(LibraryInterfaces owner) : Stream
    {
        long length;

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length { get { lock (owner) return owner.P(length); } }
        public override long Position { get; set; }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => owner.P(count);
        public override long Seek(long offset, SeekOrigin origin) => owner.P(offset);
        public override void SetLength(long value) => length = value;
        public override void Write(byte[] buffer, int offset, int count) { lock (owner) length += owner.P(count); }
        public override void WriteByte(byte value) { owner.P(value); base.WriteByte(value); }
        public override async Task FlushAsync(CancellationToken cancellationToken) { await Task.Yield(); owner.Note("flushed"); }
    }

    [Job]
    async Task<string> Of_an_abstract_class()
    {
        string text = "";
        foreach (Stream stream in new Stream[] { new Counting(this), new MemoryStream() })
        {
            stream.WriteByte(3);
            stream.Write(new byte[4], 1, P(2));
            stream.Flush();
            await stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            Task kept = stream.FlushAsync(CancellationToken.None);
            await kept;
            stream.Position = P(0);
            text += All(stream.Length, stream.Position, stream.Read(new byte[8], 0, 8), stream.CanRead);
        }

        return text;
    }

    internal sealed class Falling(LibraryInterfaces owner) : IComparer<object>, IEqualityComparer<string>
    {
        public int Compare(object? x, object? y) => owner.P(x!.ToString()!.Length) - y!.ToString()!.Length;

        bool IEqualityComparer<string>.Equals(string? x, string? y) => owner.P(x) == y;

        int IEqualityComparer<string>.GetHashCode(string text) => owner.P(text.Length);
    }

    internal sealed class Wrong(LibraryInterfaces owner) : Exception
    {
        public override string Message => owner.P("wrong");
    }

    [Job]
    string Of_what_compares_and_tells()
    {
        IComparer<string> falling = new Falling(this);
        IEqualityComparer<string> same = new Falling(this), usual = StringComparer.Ordinal;
        Exception wrong = new Wrong(this);
        return All(falling.Compare("a", "bb"), same.Equals("a", "A"), same.GetHashCode("abc"), usual.Equals("a", "a"), wrong.Message, new InvalidOperationException("x") is Exception other ? other.Message : "");
    }

    internal sealed class Topic<T>(LibraryInterfaces owner) : IObservable<T>, IObserver<T>
    {
        readonly List<IObserver<T>> all = [];

        public IDisposable Subscribe(IObserver<T> observer) { lock (all) all.Add(observer); return new Lease(owner, all.Count); }
        public void OnNext(T value) { owner.P(value); foreach (IObserver<T> one in all) one.OnNext(value); }
        public void OnError(Exception error) => owner.P(error.Message);
        public void OnCompleted() => owner.Note("completed");
    }

    [Job]
    void Of_observers()
    {
        IObservable<int> topic = new Topic<int>(this);
        IObservable<string> texts = new Topic<string>(this);
        using (topic.Subscribe(new Topic<int>(this)))
        using (texts.Subscribe(new Topic<object>(this)))
        {
            ((IObserver<int>)topic).OnNext(1);
            ((IObserver<string>)texts).OnNext("a");
            ((IObserver<string>)new Topic<object>(this)).OnError(new InvalidOperationException("e"));
        }
    }
}
