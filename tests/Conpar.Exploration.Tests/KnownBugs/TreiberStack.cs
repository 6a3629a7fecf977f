namespace Conpar.Exploration.KnownBugs;

/// <summary>A stack without locks that uses nodes again: the top is the same one, what is below it is not (ABA).</summary>
public partial class TreiberStack
{
    const int None = 2;
    readonly int[] next = [1, None, None];
    readonly int[] owners = new int[3];
    int top;

    int Pop()
    {
        while (true)
        {
            int first = Volatile.Read(ref top);
            if (first == None) return None;
            int second = Volatile.Read(ref next[first]);
            if (Interlocked.CompareExchange(ref top, second, first) == first) return first;
        }
    }

    void Push(int node)
    {
        while (true)
        {
            int first = Volatile.Read(ref top);
            Volatile.Write(ref next[node], first);
            if (Interlocked.CompareExchange(ref top, node, first) == first) return;
        }
    }

    void Own(int node)
    {
        if (node != None && Interlocked.Increment(ref owners[node]) > 1) throw new InvalidOperationException("two own the same node");
    }

    [Job] void PopOne() => Own(Pop());

    [Job]
    void PopTwoAndPushOne()
    {
        int first = Pop();
        int second = Pop();
        Own(second);
        if (first != None) Push(first);
    }

    [Check]
    bool NobodysNodeIsOnTheStack()
    {
        for (int node = top; node != None; node = next[node])
        {
            if (owners[node] > 0) return false;
        }

        return true;
    }
}

public partial class TreiberStackRepaired
{
    const int None = 2;
    readonly int[] next = [1, None, None];
    readonly int[] owners = new int[3];
    readonly Lock gate = new();
    int top;

    int Pop()
    {
        lock (gate)
        {
            int first = top;
            if (first != None) top = next[first];
            return first;
        }
    }

    void Push(int node)
    {
        lock (gate)
        {
            next[node] = top;
            top = node;
        }
    }

    void Own(int node)
    {
        if (node != None && Interlocked.Increment(ref owners[node]) > 1) throw new InvalidOperationException("two own the same node");
    }

    [Job] void PopOne() => Own(Pop());

    [Job]
    void PopTwoAndPushOne()
    {
        int first = Pop();
        int second = Pop();
        Own(second);
        if (first != None) Push(first);
    }

    [Check]
    bool NobodysNodeIsOnTheStack()
    {
        for (int node = top; node != None; node = next[node])
        {
            if (owners[node] > 0) return false;
        }

        return true;
    }
}
