using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

/// <summary>What users see with their own eyes when they look at the generated code.</summary>
public sealed partial class GeneratedCode
{
    static Task Shows(params string[] texts)
    {
        Generation generation = Generation.Of(texts);
        Assert.Empty(generation.Errors);
        return Verifier.Verify(generation.Forms);
    }

    [Fact]
    public Task OfAJobThatWritesAndSleeps() => Verifier.Verify(Whole(
        """
        public partial class Counting
        {
            [Job(Copies = 2)]
            void Count()
            {
                for (int number = 1; number <= 3; number++)
                {
                    Console.WriteLine(number); // aloud
                    Thread.Sleep(100);
                }
            }
        }
        """));

    static string Whole(string text)
    {
        Generation generation = Generation.Of(text);
        Assert.Empty(generation.Errors);
        return generation.Descriptors + "\n" + generation.Forms;
    }

    [Fact]
    public Task OfLocks() => Verifier.Verify(Whole(
        """
        namespace Banking;

        public partial class Bank
        {
            readonly object gate = new();
            readonly Lock modern = new();
            int balance;

            [Job]
            int Deposit()
            {
                lock (gate)
                {
                    balance++;
                }

                lock (modern) return balance;
            }

            [Job]
            void Scoped()
            {
                using var scope = modern.EnterScope();
                balance--;
            }

            [Setup] void Open() => balance = 10;

            [Check] bool IsRight() => balance == 10;
        }
        """));

    [Fact]
    public Task OfAsyncMethodsAwaitedAndKept() => Shows(
        """
        public partial class Fetching
        {
            [Job, Arguments(3, "a"), Arguments(4, null)]
            async Task<int> Fetch(int count, string? name)
            {
                int first = await One(count);
                Task<int> kept = One(2);
                int[] all = await Task.WhenAll(One(3), One(first + 1), kept).ConfigureAwait(false);
                return first + all[0] + (name?.Length ?? 0);
            }

            static async Task<int> One(int delay)
            {
                await Task.Delay(delay);
                return delay;
            }
        }
        """);

    [Fact]
    public Task OfTasksThatRunLambdas() => Shows(
        """
        public partial class Running
        {
            int total;

            [Job]
            async Task Run()
            {
                Task<int> computed = Task.Run(() =>
                {
                    Console.WriteLine("computing");
                    return 5;
                });
                await Task.Run(Work);
                total += computed.Result;
                Func<int, Task<int>> later = async x => { await Task.Yield(); return x; };
                total += await later(3);
            }

            void Work() => Console.WriteLine("working");
        }
        """);

    [Fact]
    public Task OfASetupThatMakesDelegates() => Shows(
        """
        public partial class Prepared
        {
            Func<int, Task<int>> load = null!, again = null!;
            int loads;

            [Setup]
            void Open()
            {
                int first = 0;
                lock (this) load = async key => { first++; await Task.Yield(); return key + first; };
                again = Load;
            }

            async Task<int> Load(int key)
            {
                await Task.Yield();
                return key + loads++;
            }

            [Job] async Task<int> Get() => await load(1) + await again(2);
        }
        """);

    [Fact]
    public Task OfPropertiesConstructorsAndOperators() => Shows(
        """
        public partial class Members
        {
            int value;
            int Value { get { Console.WriteLine("get"); return value; } set { Console.WriteLine("set"); this.value = value; } }

            [Job]
            int Use()
            {
                Value = 3;
                Value += 2;
                Point sum = new Point(Value) + new Point(2);
                return sum.X;
            }

            sealed partial class Point
            {
                public int X { get; }
                public Point(int x) { Thread.Yield(); X = x; }
                public static Point operator +(Point a, Point b) { Console.WriteLine("+"); return new Point(a.X + b.X); }
            }
        }
        """);

    [Fact]
    public Task OfAClassThatIsNotPartial() => Shows(
        """
        public partial class Paying
        {
            readonly Account account = new();

            [Job]
            int Pay()
            {
                account.Deposit(5);
                return account.Balance;
            }
        }

        class Account
        {
            readonly object gate = new();
            int balance;

            public int Balance { get { lock (gate) return balance; } }

            public void Deposit(int amount)
            {
                lock (gate) balance += amount;
            }
        }
        """);

    [Fact]
    public Task OfExtensionBlocks() => Shows(
        """
        public partial class Stocking
        {
            readonly List<int> stock = [];

            [Job]
            async Task<int> Stock()
            {
                stock.Put(3);
                stock.Last = stock.Last + 1;
                Task<int> later = List<int>.Filled(2).Counted();
                return await later;
            }
        }

        static partial class Stocks
        {
            extension<T>(List<T> all) where T : struct
            {
                public T Last { get { lock (all) return all[^1]; } set { lock (all) all[^1] = value; } }
                public void Put(T item) { lock (all) all.Add(item); }
                public static List<T> Filled(T item) { Console.WriteLine(item); return [item]; }
                public async Task<int> Counted() { await Task.Delay(1); return all.Count; }
            }
        }
        """);

    [Fact]
    public Task OfSpansAcrossWhichNoAwaitCanStand() => Shows(
        """
        public partial class Spans
        {
            [Job]
            int Sum()
            {
                Console.WriteLine("before");
                Span<int> numbers = stackalloc int[3];
                numbers[0] = Read(4);
                int sum = numbers[0];
                Console.WriteLine("after");
                return sum;
            }

            static int Read(int n) { Thread.Yield(); return n; }
        }
        """);

    [Fact]
    public Task OfPartsInSeveralFilesAndNamespaces() => Shows(
        """
        using Text = System.Text.StringBuilder;

        namespace Outer
        {
            using Numbers = System.Collections.Generic.List<int>;

            public partial class Parts<T> where T : notnull
            {
                protected static void Say(T value, Text text, Numbers numbers) => Console.WriteLine(value + text.ToString() + numbers.Count);
            }
        }
        """,
        """
        using Outer;

        public partial class Scenario : Parts<string>
        {
            [Job] void Speak() => Say("a", new(), []);
        }
        """);
}
