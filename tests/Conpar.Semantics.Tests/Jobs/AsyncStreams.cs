using System.Runtime.CompilerServices;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary><c>await foreach</c>, async iterators and <c>await using</c>.</summary>
public sealed partial class AsyncStreams : Recorded
{
    async IAsyncEnumerable<int> Count(int to, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        try
        {
            for (int i = 0; i < to; i++)
            {
                cancel.ThrowIfCancellationRequested();
                Note("yield " + i);
                yield return await A(i);
            }
        }
        finally { Note(await A("stream over")); }
    }

    [Job]
    async Task<string> Await_foreach()
    {
        string s = "";
        await foreach (int n in Count(P(3))) s += P(n);
        await foreach (int n in Count(5)) { if (n == 1) continue; if (await A(n) == 3) break; s += n; }
        return s;
    }

    [Job]
    async Task<string> Stopped_by_a_token()
    {
        using CancellationTokenSource source = new();
        string s = "";
        try
        {
            await foreach (int n in Count(10).WithCancellation(source.Token).ConfigureAwait(false)) { s += n; if (n == 2) source.Cancel(); }
        }
        catch (OperationCanceledException) { s += P("stopped"); }
        return s;
    }

    [Job]
    async Task<string> Streams_of_streams()
    {
        async IAsyncEnumerable<string> Pairs()
        {
            await foreach (int a in Count(2))
                await foreach (int b in Count(2))
                    yield return $"{P(a)}{b} ";
        }

        string s = "";
        await foreach (string pair in Pairs()) s += pair;
        return s;
    }

    [Job]
    async Task<string> By_hand()
    {
        await using IAsyncEnumerator<int> numbers = Count(3).GetAsyncEnumerator();
        string s = "";
        while (await numbers.MoveNextAsync()) s += P(numbers.Current);
        return s;
    }

    [Job]
    async Task<string> That_throw()
    {
        async IAsyncEnumerable<int> Failing() { yield return P(1); await Task.Yield(); throw new InvalidOperationException(P("stream")); }
        string s = "";
        try { await foreach (int n in Failing()) s += n; } catch (InvalidOperationException e) { s += e.Message; }
        return s;
    }

    internal sealed partial class Door(AsyncStreams owner, string name) : IAsyncDisposable
    {
        public string Name => name;
        public async ValueTask DisposeAsync() { owner.Note("closing " + name); await Task.Yield(); owner.Note("closed " + owner.P(name)); }
    }

    [Job]
    async Task<string> Await_using()
    {
        await using (Door a = new(this, P("a"))) Note("in " + a.Name);
        await using (var b = new Door(this, "b"))
        await using (new Door(this, "c")) Note(await A("in b, c"));
        await using Door? none = null;
        for (int i = 0; i < 2; i++)
        {
            await using Door d = new(this, "d" + i);
            if (i == 0) continue;
            Note("late");
        }

        try { await using Door e = new(this, "e"); throw new InvalidOperationException(P("thrown")); }
        catch (InvalidOperationException e) { Note(e.Message); }
        return "done";
    }

    internal sealed partial class Numbers(AsyncStreams owner)
    {
        public Cursor GetAsyncEnumerator() => new(owner);
        public sealed class Cursor(AsyncStreams owner)
        {
            int at;
            public int Current => owner.P(at);
            public async Task<bool> MoveNextAsync() { await Task.Yield(); return owner.P(++at) < 3; }
        }
    }

    [Job] async Task<string> By_pattern() { string s = ""; await foreach (var n in new Numbers(this)) s += n; return s; }
}
