using System.Runtime.CompilerServices;

namespace Conpar.Exploration.Primitives;

/// <summary>Numbers that an asynchronous iterator takes from what jobs share.</summary>
public partial class TornTickets
{
    int next;

    async IAsyncEnumerable<int> Taken()
    {
        for (int i = 0; i < 2; i++)
        {
            int seen = next;
            await Task.Yield();
            next = seen + 1;
            yield return seen;
        }
    }

    [Job(Copies = 2)]
    async Task Take()
    {
        await foreach (int ticket in Taken()) _ = ticket;
    }

    [Check] int Next() => next;
}

/// <summary>The same with a lock around it.</summary>
public partial class LockedTickets
{
    readonly SemaphoreSlim gate = new(1);
    int next;

    async IAsyncEnumerable<int> Taken()
    {
        for (int i = 0; i < 2; i++)
        {
            await gate.WaitAsync();
            int seen = next;
            next = seen + 1;
            gate.Release();
            yield return seen;
        }
    }

    [Job(Copies = 2)]
    async Task<string> Take()
    {
        string all = "";
        await foreach (int ticket in Taken()) all += ticket;
        return all;
    }
}

/// <summary>An iterator that gives its slot back when it ends, also where the loop is left early, and waits meanwhile.</summary>
public partial class LeftEarly
{
    readonly SemaphoreSlim slot = new(1), log = new(1);
    int served;

    async IAsyncEnumerable<int> Served()
    {
        await slot.WaitAsync();
        try
        {
            for (int i = 0; ; i++) yield return i;
        }
        finally
        {
            await log.WaitAsync();
            served++;
            log.Release();
            slot.Release();
        }
    }

    [Job(Copies = 2)]
    async Task<int> Serve()
    {
        await foreach (int item in Served())
        {
            if (item == 1) return item;
        }

        return -1;
    }

    [Check] bool Both() => served == 2;
}

/// <summary>The same, but what is given back is not in a <c>finally</c>: where the loop is left early the body never comes to it.</summary>
public partial class NeverGivenBack
{
    readonly SemaphoreSlim slot = new(1);

    async IAsyncEnumerable<int> Served()
    {
        await slot.WaitAsync();
        yield return 1;
        slot.Release();
    }

    [Job(Copies = 2)]
    async Task Serve()
    {
        await foreach (int item in Served()) break;
    }
}

/// <summary>One iterator goes through another, of a local function, and a token ends both.</summary>
public partial class CancelledStream
{
    readonly CancellationTokenSource source = new();
    int seen;

    static async IAsyncEnumerable<int> Doubled(IAsyncEnumerable<int> from, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (int item in from.WithCancellation(cancel).ConfigureAwait(false)) yield return item * 2;
    }

    [Job]
    async Task<string> Read()
    {
        async IAsyncEnumerable<int> Numbers([EnumeratorCancellation] CancellationToken cancel = default)
        {
            for (int i = 1; i <= 2; i++)
            {
                await Task.Delay(1, cancel);
                yield return i;
            }
        }

        try
        {
            await foreach (int item in Doubled(Numbers()).WithCancellation(source.Token)) seen += item;
            return $"{seen}";
        }
        catch (OperationCanceledException)
        {
            return $"{seen}, cancelled";
        }
    }

    [Job] void Stop() => source.Cancel();
}

/// <summary>What gives streams is known by an interface, and goes through them by hand.</summary>
public partial class StreamsBehindInterface
{
    internal interface ISource
    {
        IAsyncEnumerable<int> Read();
    }

    internal sealed partial class Source : ISource
    {
        int reads;

        public async IAsyncEnumerable<int> Read()
        {
            await Task.Yield();
            yield return ++reads;
        }
    }

    readonly ISource source = new Source();

    [Job(Copies = 2)]
    async Task<int> Get()
    {
        await using IAsyncEnumerator<int> items = source.Read().GetAsyncEnumerator();
        return await items.MoveNextAsync() ? items.Current : -1;
    }
}

/// <summary>Gives a stream to a library, which awaits its moves.</summary>
public partial class GivenStream
{
    int next;

    async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        yield return next++;
        yield return next++;
    }

    [Job(Copies = 2)] async Task<int> Read() => (await Numbers().ToListAsync()).Count;
}

/// <summary>Does something else before it awaits a move.</summary>
public partial class KeptMove
{
    int next;

    async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        yield return next++;
    }

    [Job(Copies = 2)]
    async Task<bool> Read()
    {
        await using IAsyncEnumerator<int> items = Numbers().GetAsyncEnumerator();
        ValueTask<bool> move = items.MoveNextAsync();
        next = 5;
        return await move;
    }
}

/// <summary>Two jobs share one enumeration, which no step tells of.</summary>
public partial class SharedStream
{
    IAsyncEnumerator<int> items = null!;

    static async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        yield return 1;
        yield return 2;
    }

    [Job]
    async Task Read()
    {
        items = Numbers().GetAsyncEnumerator();
        await items.MoveNextAsync();
        await Task.Run(async () => await items.MoveNextAsync());
    }
}
