#pragma warning disable CS1591
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>Lazy&lt;T&gt;</c> and <c>LazyInitializer</c>: while one job makes the value, others wait where the real ones would.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lazies
{
    [Controls("P:System.Lazy`1.Value")]
    public static JobTask<T> Value<T>(Job job, int site, Lazy<T> receiver)
    {
        if (receiver.IsValueCreated || job is not InterleavedJob own || Inside<T>.Mode(receiver) != LazyThreadSafetyMode.ExecutionAndPublication) return new JobTask<T>(null, receiver.Value);
        return Made(own, site, receiver);
    }

    // A reference cannot outlive an await: these block.
    [Controls("M:System.Threading.LazyInitializer.EnsureInitialized``1(``0@)")]
    public static T EnsureInitialized<T>(Job job, int site, ref T? target) where T : class => LazyInitializer.EnsureInitialized(ref target);

    [Controls("M:System.Threading.LazyInitializer.EnsureInitialized``1(``0@,System.Func{``0})")]
    public static T EnsureInitialized<T>(Job job, int site, ref T? target, Func<T> valueFactory) where T : class => LazyInitializer.EnsureInitialized(ref target, valueFactory);

    [Controls("M:System.Threading.LazyInitializer.EnsureInitialized``1(``0@,System.Boolean@,System.Object@)")]
    public static T EnsureInitialized<T>(Job job, int site, ref T target, ref bool initialized, ref object? syncLock)
    {
        using Held held = new(job, site, ref syncLock);
        return LazyInitializer.EnsureInitialized(ref target, ref initialized, ref syncLock);
    }

    [Controls("M:System.Threading.LazyInitializer.EnsureInitialized``1(``0@,System.Boolean@,System.Object@,System.Func{``0})")]
    public static T EnsureInitialized<T>(Job job, int site, ref T target, ref bool initialized, ref object? syncLock, Func<T> valueFactory)
    {
        using Held held = new(job, site, ref syncLock);
        return LazyInitializer.EnsureInitialized(ref target, ref initialized, ref syncLock, valueFactory);
    }

    [Controls("M:System.Threading.LazyInitializer.EnsureInitialized``1(``0@,System.Object@,System.Func{``0})")]
    public static T EnsureInitialized<T>(Job job, int site, ref T? target, ref object? syncLock, Func<T> valueFactory) where T : class
    {
        using Held held = new(job, site, ref syncLock);
        return LazyInitializer.EnsureInitialized(ref target, ref syncLock, valueFactory);
    }

    static async JobTask<T> Made<T>(InterleavedJob job, int site, Lazy<T> lazy)
    {
        await Locking.EnterInSilence(job, site, lazy);
        try
        {
            return lazy.Value;
        }
        finally
        {
            await Locking.ExitInSilence(job, site, lazy);
        }
    }

    static class Inside<T>
    {
        [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_Mode")]
        public static extern LazyThreadSafetyMode? Mode(Lazy<T> lazy);
    }

    /// <summary>Where jobs share a thread, the real lock would let all of them in.</summary>
    ref struct Held : IDisposable
    {
        readonly Job job;
        readonly int site;
        readonly object entered;

        public Held(Job job, int site, ref object? syncLock)
        {
            (this.job, this.site, entered) = (job, site, LazyInitializer.EnsureInitialized(ref syncLock, static () => new object()));
            if (job is InterleavedJob own) Locking.EnterInSilence(own, site, entered).Block();
        }

        public void Dispose()
        {
            if (job is InterleavedJob own) Locking.ExitInSilence(own, site, entered).Block();
        }
    }
}
