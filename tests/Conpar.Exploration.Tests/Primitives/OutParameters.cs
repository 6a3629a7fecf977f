using System.Diagnostics.CodeAnalysis;

namespace Conpar.Exploration.Primitives;

/// <summary>A cache that moves what is asked for to its front; its class is not partial.</summary>
public sealed class RecentlyUsed<TKey, TValue>(int capacity) where TKey : notnull
{
    readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> map = [];
    readonly LinkedList<(TKey Key, TValue Value)> order = new();
    readonly ReaderWriterLockSlim gate = new();

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        gate.EnterUpgradeableReadLock();
        try
        {
            if (!map.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            gate.EnterWriteLock();
            try
            {
                order.Remove(node);
                order.AddFirst(node);
            }
            finally
            {
                gate.ExitWriteLock();
            }

            value = node.Value.Value;
            return true;
        }
        finally
        {
            gate.ExitUpgradeableReadLock();
        }
    }

    public void Add(TKey key, TValue value)
    {
        gate.EnterWriteLock();
        try
        {
            if (map.Count >= capacity)
            {
                map.Remove(order.Last!.Value.Key);
                order.RemoveLast();
            }

            map[key] = order.AddFirst((key, value));
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }
}

public partial class CachedNumbers
{
    readonly RecentlyUsed<string, int> cache = new(2);

    [Setup]
    void Fill()
    {
        cache.Add("a", 1);
        cache.Add("b", 2);
    }

    [Job] int Get() => cache.TryGet("a", out int value) ? value : 0;

    [Job] void Add() => cache.Add("c", 3);
}

/// <summary>Takes a ticket in two steps: both may have the same.</summary>
public partial class UnlockedTickets
{
    int next;

    bool TryTake(int last, out int ticket, out int left)
    {
        ticket = next;
        left = last - ticket;
        if (ticket > last) return false;
        next = ticket + 1;
        return true;
    }

    void Take(out int ticket) => TryTake(9, out ticket, out _);

    void TakeIfAny(bool any, out int ticket)
    {
        ticket = -1;
        if (!any) return;
        Take(out ticket);
    }

    [Job(Copies = 2)]
    int Take()
    {
        TakeIfAny(true, out int ticket);
        return ticket;
    }
}
