using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

// What exploring runs: a point before each access to shared state.
public sealed partial class GeneratedCode
{
    static Task ShowsExplored(string text)
    {
        Generation generation = Generation.Of(text);
        Assert.Empty(generation.Errors);
        return Verifier.Verify(generation.Explored);
    }

    /// <summary>Where what comes before the jobs starts something, it and the check are explored with them.</summary>
    [Fact]
    public Task OfASetupThatStartsALoop() => ShowsExplored(
        """
        using System.Threading.Channels;

        public class Mailbox
        {
            readonly Channel<int> items = Channel.CreateUnbounded<int>();
            readonly Task loop;
            int sum;

            public Mailbox() => loop = Task.Run(Loop);

            async Task Loop()
            {
                await foreach (int item in items.Reader.ReadAllAsync()) sum += item;
            }

            public void Send(int item) => items.Writer.TryWrite(item);

            public async Task<int> Stop()
            {
                items.Writer.Complete();
                await loop;
                return sum;
            }
        }

        public partial class Desk
        {
            readonly Mailbox box = new();

            [Setup] void Open() => box.Send(1);

            [Job] void Use() => box.Send(10);

            [Check] async Task<bool> Close() => await box.Stop() == 11;
        }
        """);

    /// <summary>A constructor has a form where it starts something; another parameter tells it from that for the lanes. A wait whose task is handed on is a child.</summary>
    [Fact]
    public Task OfConstructorsThatStartLoops() => ShowsExplored(
        """
        public partial class Worker
        {
            readonly SemaphoreSlim work = new(0);
            readonly Task loop, other;
            int done;

            public Worker() : this(1) { }

            public Worker(int first)
            {
                done = first;
                loop = Task.Run(Loop);
                other = Loop();
            }

            async Task Loop()
            {
                await Next();
                done++;
            }

            Task Next() => work.WaitAsync();
        }

        public partial class Desk
        {
            [Job] Worker Open() => new();
        }
        """);

    /// <summary>An async method has no out parameters: its result carries what they are given. Where a call gives that to a field the form blocks.</summary>
    [Fact]
    public Task OfOutParameters() => ShowsExplored(
        """
        public partial class Stock
        {
            readonly Dictionary<string, int> counts = [];
            int last;

            bool TryTake(string item, out int left)
            {
                if (!counts.TryGetValue(item, out left)) return false;
                counts[item] = --left;
                return true;
            }

            bool TryTake(string item, out string left) => (left = TryTake(item, out int count) ? $"{count}" : "none") is not "none";

            void Look(out int first, out int second)
            {
                first = last;
                if (first > 0) second = 0;
                else
                {
                    second = last;
                    return;
                }
            }

            [Job]
            bool Take()
            {
                Look(out _, out var second);
                return TryTake("pen", out string text) && TryTake("ink", out last);
            }
        }
        """);

    /// <summary>What a pattern reads is read in steps, and once for all patterns of a switch.</summary>
    [Fact]
    public Task OfPatternsOnSharedObjects() => ShowsExplored(
        """
        public class Order
        {
            public bool Paid { get; set; }
            public int Total { get; set; }
            public Order? Previous { get; set; }
            public List<string> Lines { get; } = [];
        }

        public partial class Desk
        {
            readonly Order order = new();
            readonly int[] days = [1, 2, 3];

            [Job]
            string Ship()
            {
                if (order is not { Paid: true, Lines.Count: > 3 }) return "not paid";
                if (order is { Previous: { Total: > 5 } or { Total: 1 } } known) return "known" + known.Total;
                return days is [1, .., > 2] ? "soon" : "later";
            }

            [Job]
            int Fee() => order switch
            {
                { Paid: false } => 0,
                { Total: < 50 } => 5,
                { Total: var total } when total % 2 == 0 => total / 10,
                _ => 1,
            };

            [Job]
            void Close()
            {
                switch (order.Previous)
                {
                    case null: break;
                    case { Paid: true, Total: 0 }: order.Total = 0; break;
                    case var previous: previous.Paid = true; break;
                }
            }

            /// <summary>What comes first may show that the rest makes no difference: one step.</summary>
            [Job] bool Odd() => order is { Total: > 5 } or { Paid: true, Total: > 7 };
        }
        """);

    /// <summary>The body of an asynchronous iterator is a function that stops where it yields.</summary>
    [Fact]
    public Task OfAsynchronousIterators() => ShowsExplored(
        """
        using System.Runtime.CompilerServices;

        public partial class Feed
        {
            int next;

            async IAsyncEnumerable<T> Of<T>(Func<int, T> make, int count, [EnumeratorCancellation] CancellationToken cancel = default) where T : class
            {
                while (count-- > 0)
                {
                    if (next > 9) yield break;
                    await Task.Delay(1, cancel);
                    yield return make(next++);
                }
            }

            async IAsyncEnumerator<int> One()
            {
                await Task.Yield();
                yield return next;
            }

            [Job]
            async Task Read()
            {
                async IAsyncEnumerable<string> Twice() { await foreach (string item in Of(i => $"{i}", 2)) { yield return item; yield return item; } }
                await foreach (string item in Twice()) next += item.Length;
                await using IAsyncEnumerator<int> one = One();
                if (await one.MoveNextAsync()) next = one.Current;
            }
        }
        """);

    /// <summary>A loop goes through the body of an iterator in steps; what a library goes through is named.</summary>
    [Fact]
    public Task OfIterators() => ShowsExplored(
        """
        public partial class Feed
        {
            int next;

            IEnumerable<int> Of(int count)
            {
                while (count-- > 0) yield return next++;
            }

            int Sum(IEnumerable<int> items)
            {
                int sum = 0;
                foreach (int item in items) sum += item;
                return sum;
            }

            [Job]
            int Read()
            {
                foreach ((int index, int item) in Of(2).Index()) next += index;
                foreach (int item in Of(3)) next = item;
                return Sum(Of(1));
            }
        }
        """);

    /// <summary>What a factory starts, or continues a task, takes its steps as a job of its own; a task that it gives is not awaited.</summary>
    [Fact]
    public Task OfTasksOfAFactory() => ShowsExplored(
        """
        public partial class Shop
        {
            int sold;

            void Sell() => sold++;

            async Task Restock() => await Task.Delay(sold);

            void Count(Task<int> done, object? more) => sold += done.Result + (int)more!;

            [Job]
            async Task Open()
            {
                Task selling = Task.Factory.StartNew(Sell, TaskCreationOptions.LongRunning);
                Task<Task> stocking = Task.Factory.StartNew(Restock), ordering = Task.Factory.StartNew(async state => { await Task.Delay((int)state!); sold--; }, 3);
                await selling.ContinueWith(_ => sold = 0, TaskContinuationOptions.OnlyOnFaulted);
                await stocking.Unwrap();
                await Task<int>.Factory.StartNew(() => sold).ContinueWith(Count, 2);
                await Task.Run(() => 5).ContinueWith<object>(done => done.Result);
            }
        }
        """);

    /// <summary>A loop that changes no variable of its own says when it comes round; one that counts does not.</summary>
    [Fact]
    public Task OfLoopsThatOnlyLook() => ShowsExplored(
        """
        public partial class Gate
        {
            readonly System.Collections.Concurrent.ConcurrentQueue<int> queue = new();
            bool open;
            int looks;

            [Job]
            int Wait()
            {
                while (!Volatile.Read(ref open)) Thread.Yield();
                if (looks == 0) do { } while (open);
                for (int i = 0; !open; i++) { }
                SpinWait.SpinUntil(() => looks > 3, 10);
                int taken;
                while (!queue.TryDequeue(out taken)) { if (open) continue; }
                return taken;
            }

            [Job] void Open() => (open, looks) = (true, 5);
        }
        """);
}
