// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.Collections.Concurrent;
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary><c>ConcurrentDictionary</c> where it is given what makes a value: explored, it looks, makes, and then tries to store, and others may come between.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConcurrentDictionaries
{
    [Controls("M:System.Collections.Concurrent.ConcurrentDictionary`2.GetOrAdd(`0,`1)")]
    public static JobTask<TValue> GetOrAdd<TKey, TValue>(Job job, int site, ConcurrentDictionary<TKey, TValue> receiver, TKey key, TValue value) where TKey : notnull =>
        job is ExploredJob own ? Store(own, site, receiver, key, value).AsOperation() : new(null, receiver.GetOrAdd(key, value));

    [Controls("M:System.Collections.Concurrent.ConcurrentDictionary`2.GetOrAdd(`0,System.Func{`0,`1})")]
    public static JobTask<TValue> GetOrAdd<TKey, TValue>(Job job, int site, ConcurrentDictionary<TKey, TValue> receiver, TKey key, Func<TKey, TValue> valueFactory) where TKey : notnull =>
        job is ExploredJob own ? Get(own, site, receiver, key, () => Delegates.Call(own, valueFactory, key)).AsOperation() : new(null, receiver.GetOrAdd(key, valueFactory));

    [Controls("M:System.Collections.Concurrent.ConcurrentDictionary`2.GetOrAdd``1(`0,System.Func{`0,``0,`1},``0)")]
    public static JobTask<TValue> GetOrAdd<TKey, TValue, TArg>(Job job, int site, ConcurrentDictionary<TKey, TValue> receiver, TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument) where TKey : notnull =>
        job is ExploredJob own ? Get(own, site, receiver, key, () => Delegates.Call(own, valueFactory, key, factoryArgument)).AsOperation() : new(null, receiver.GetOrAdd(key, valueFactory, factoryArgument));

    [Controls("M:System.Collections.Concurrent.ConcurrentDictionary`2.AddOrUpdate(`0,`1,System.Func{`0,`1,`1})")]
    public static JobTask<TValue> AddOrUpdate<TKey, TValue>(Job job, int site, ConcurrentDictionary<TKey, TValue> receiver, TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory) where TKey : notnull =>
        job is ExploredJob own ? Set(own, site, receiver, key, () => new ExploredTask<TValue>(null, addValue), before => Delegates.Call(own, updateValueFactory, key, before)).AsOperation() : new(null, receiver.AddOrUpdate(key, addValue, updateValueFactory));

    [Controls("M:System.Collections.Concurrent.ConcurrentDictionary`2.AddOrUpdate(`0,System.Func{`0,`1},System.Func{`0,`1,`1})")]
    public static JobTask<TValue> AddOrUpdate<TKey, TValue>(Job job, int site, ConcurrentDictionary<TKey, TValue> receiver, TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory) where TKey : notnull =>
        job is ExploredJob own ? Set(own, site, receiver, key, () => Delegates.Call(own, addValueFactory, key), before => Delegates.Call(own, updateValueFactory, key, before)).AsOperation() : new(null, receiver.AddOrUpdate(key, addValueFactory, updateValueFactory));

    [Controls("M:System.Collections.Concurrent.ConcurrentDictionary`2.AddOrUpdate``1(`0,System.Func{`0,``0,`1},System.Func{`0,`1,``0,`1},``0)")]
    public static JobTask<TValue> AddOrUpdate<TKey, TValue, TArg>(Job job, int site, ConcurrentDictionary<TKey, TValue> receiver, TKey key, Func<TKey, TArg, TValue> addValueFactory, Func<TKey, TValue, TArg, TValue> updateValueFactory, TArg factoryArgument) where TKey : notnull =>
        job is ExploredJob own ? Set(own, site, receiver, key, () => Delegates.Call(own, addValueFactory, key, factoryArgument), before => Delegates.Call(own, updateValueFactory, key, before, factoryArgument)).AsOperation() : new(null, receiver.AddOrUpdate(key, addValueFactory, updateValueFactory, factoryArgument));

    static async ExploredTask<TValue> Get<TKey, TValue>(ExploredJob job, int site, ConcurrentDictionary<TKey, TValue> all, TKey key, Func<ExploredTask<TValue>> make) where TKey : notnull
    {
        await job.ReadingAtomically(site, all, Members.WholeObject);
        if (all.TryGetValue(key, out TValue? there)) return there;
        return await Store(job, site, all, key, await make());
    }

    static async ExploredTask<TValue> Store<TKey, TValue>(ExploredJob job, int site, ConcurrentDictionary<TKey, TValue> all, TKey key, TValue made) where TKey : notnull
    {
        await job.WritingAtomically(site, all, Members.WholeObject);
        return job.Tried(all.TryAdd(key, made)) ? made : all[key];
    }

    static async ExploredTask<TValue> Set<TKey, TValue>(ExploredJob job, int site, ConcurrentDictionary<TKey, TValue> all, TKey key, Func<ExploredTask<TValue>> make, Func<TValue, ExploredTask<TValue>> change) where TKey : notnull
    {
        while (true)
        {
            await job.ReadingAtomically(site, all, Members.WholeObject);
            bool isThere = all.TryGetValue(key, out TValue? before);
            TValue next = isThere ? await change(before!) : await make();
            await job.WritingAtomically(site, all, Members.WholeObject);
            if (job.Tried(isThere ? all.TryUpdate(key, next, before!) : all.TryAdd(key, next))) return next;
        }
    }
}
