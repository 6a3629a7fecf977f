using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591

namespace Conpar.Cooperation;

/// <summary>Mutexes that are made, perhaps for the job that makes them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Mutexes
{
    [Controls("M:System.Threading.Mutex.#ctor")]
    public static Mutex New(Job job, int site) => new();

    [Controls("M:System.Threading.Mutex.#ctor(System.Boolean)")]
    public static Mutex New(Job job, int site, bool initiallyOwned)
    {
        Mutex made = new(initiallyOwned && job is not (InterleavedJob or ExploredJob));
        if (!initiallyOwned) return made;
        if (job is ExploredJob explored) explored.OwnMutex(site, made);
        else if (job is InterleavedJob own) own.Lane.MutexOf(made).TryEnter(own, site);
        job.Entered(made, site);
        return made;
    }

    [Controls("M:System.Threading.Mutex.#ctor(System.Boolean,System.String)")]
    public static Mutex New(Job job, int site, bool initiallyOwned, string? name)
    {
        if (string.IsNullOrEmpty(name)) return New(job, site, initiallyOwned);
        ExploredJob.Refuse(job, "it shares a mutex by its name");
        return new Mutex(initiallyOwned, name);
    }

    [Controls("M:System.Threading.Mutex.#ctor(System.Boolean,System.String,System.Boolean@)")]
    public static Mutex New(Job job, int site, bool initiallyOwned, string? name, out bool createdNew)
    {
        createdNew = true;
        if (string.IsNullOrEmpty(name)) return New(job, site, initiallyOwned);
        ExploredJob.Refuse(job, "it shares a mutex by its name");
        return new Mutex(initiallyOwned, name, out createdNew);
    }

    [Controls("M:System.Threading.Mutex.#ctor(System.String,System.Threading.NamedWaitHandleOptions)")]
    public static Mutex New(Job job, int site, string? name, NamedWaitHandleOptions options) => New(job, site, false, name, options);

    [Controls("M:System.Threading.Mutex.#ctor(System.Boolean,System.String,System.Threading.NamedWaitHandleOptions)")]
    public static Mutex New(Job job, int site, bool initiallyOwned, string? name, NamedWaitHandleOptions options) => New(job, site, initiallyOwned, name, options, out _);

    [Controls("M:System.Threading.Mutex.#ctor(System.Boolean,System.String,System.Threading.NamedWaitHandleOptions,System.Boolean@)")]
    public static Mutex New(Job job, int site, bool initiallyOwned, string? name, NamedWaitHandleOptions options, out bool createdNew)
    {
        createdNew = true;
        if (string.IsNullOrEmpty(name)) return New(job, site, initiallyOwned);
        ExploredJob.Refuse(job, "it shares a mutex by its name");
        return new Mutex(initiallyOwned, name, options, out createdNew);
    }
}
