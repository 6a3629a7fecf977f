using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

/// <summary>What users see with their own eyes when they look at the generated code.</summary>
public sealed class GeneratedCode
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
                int[] all = await Task.WhenAll(One(3), kept).ConfigureAwait(false);
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
    public Task OfLoopsThatCompute() => Shows(
        """
        public partial class Primes
        {
            [Job]
            int Count()
            {
                int found = 0;
                for (int n = 2; n < 1000; n++) if (IsPrime(n)) found++;
                Console.WriteLine(found);
                return found;
            }

            static bool IsPrime(int n)
            {
                for (int d = 2; d * d <= n; d++)
                {
                    if (n % d == 0) return false;
                }

                return true;
            }
        }
        """);

    [Fact]
    public Task OfLoopsOfLittleWork() => Shows(
        """
        public partial class Computing
        {
            [Job]
            int Work() => Computed([1, 2, 3], 3);

            static int Computed(int[] data, int n)
            {
                int sum = 0;
                foreach (int value in data) sum += value;
                Console.WriteLine(sum);
                for (int i = 0; i < n; i++)
                {
                    if (data[i] < 0) break;
                    for (int j = 2 * i; j < data.Length; j += i) data[j] ^= sum;
                }

                while (sum > 1) sum = sum % 2 == 0 ? sum / 2 : 3 * sum + 1;
                return sum;
            }
        }
        """);

    [Fact]
    public Task OfLoopsThatReturnAndThrow() => Shows(
        """
        public partial class Searching
        {
            [Job]
            string? Find()
            {
                Console.WriteLine("find");
                int tried = 0;
                try
                {
                    foreach (string name in Names())
                    {
                        tried += name.Length;
                        if (tried > 100) return name;
                    }
                }
                catch (InvalidOperationException)
                {
                    Console.WriteLine(tried);
                }

                while (true) if (tried++ > 5) return null;
            }

            static IEnumerable<string> Names() => ["a", "b"];
        }
        """);

    [Fact]
    public Task OfRecursion() => Shows(
        """
        public partial class Fibonacci
        {
            [Job]
            static int Compute() => Number(20);

            static int Number(int n) => n < 2 ? n : Number(n - 1) + Number(n - 2);
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
    public Task OfVirtualCalls() => Shows(
        """
        public partial class Drawing
        {
            [Job]
            void Draw()
            {
                IShape[] shapes = [new Circle(), new Square()];
                foreach (IShape shape in shapes) shape.Draw();
            }
        }

        interface IShape { void Draw(); }
        sealed class Circle : IShape { public void Draw() => Console.WriteLine("circle"); }
        sealed partial class Square : IShape { void IShape.Draw() => Console.WriteLine("square"); }
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

    [Fact]
    public Task OfWhatIsNotControlled() => Shows(
        """
        public partial class Leaving
        {
            readonly ReaderWriterLock gate = new();

            [Job]
            void Leave()
            {
                gate.AcquireWriterLock(-1);
                Console.WriteLine("mine");
                gate.ReleaseWriterLock();
            }
        }
        """);

    /// <summary>The lane is told when a call that waits for something else begins and ends.</summary>
    [Fact]
    public Task OfCallsOutOfTheProgram() => Shows(
        """
        using System.IO;

        public partial class Copying
        {
            [Job]
            void Copy()
            {
                using MemoryStream kept = new();
                string text = File.ReadAllText("a").Trim();
                if (text.Length > 0) File.WriteAllText("b", text);
                else File.Delete("b");
                kept.WriteByte(1);
                Console.WriteLine(new StreamReader("a").ReadLine());
            }
        }
        """);

    /// <summary>What the language calls is nowhere written, so it cannot be written in another way; it is listed.</summary>
    [Fact]
    public Task OfCallsThatTheLanguageMakes() => Shows(
        """
        public partial class Shelf
        {
            readonly object gate = new();
            readonly List<int> items = [];

            public IEnumerator<int> GetEnumerator() { lock (gate) return items.ToList().GetEnumerator(); }
            public void Deconstruct(out int first, out int count) { lock (gate) (first, count) = (items[0], items.Count); }
            public static implicit operator int(Shelf shelf) { lock (shelf.gate) return shelf.items.Count; }
            public int Plain => items.Count;

            [Job]
            void Reads()
            {
                foreach (int item in this) Console.WriteLine(item);
                (int first, int count) = this;
                int sum = this;
                Console.WriteLine(first + count + sum + Plain);
            }
        }
        """);

    /// <summary>Such methods have no form, and what they do is listed all the same.</summary>
    [Fact]
    public Task OfMethodsThatOnlyBlock() => Shows(
        """
        public partial class Waiting
        {
            readonly ReaderWriterLock gate = new();

            [Job] void Wait() => gate.AcquireWriterLock(-1);

            [Job] void Leave() => Release();

            void Release() => gate.ReleaseWriterLock();
        }
        """);

    /// <summary>A façade makes the object, and an initializer is a function that it is given to. A struct that changes goes by reference.</summary>
    [Fact]
    public Task OfObjectsThatAreMade() => Shows(
        """
        public partial class Making
        {
            SpinLock gate;

            [Job]
            async Task Make()
            {
                Thread thread = new(Work) { IsBackground = true, Name = Name() };
                thread.Start();
                Lazy<int> lazy = new(() => 3);
                using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
                await timer.WaitForNextTickAsync();
                DateTime now = DateTime.UtcNow;
                thread.Join();
            }

            string Name() => "worker";

            void Work()
            {
                bool taken = false;
                gate.Enter(ref taken);
                if (taken) gate.Exit();
            }
        }
        """);

    /// <summary>Jobs that take turns share a thread: what belongs to one is listed, read or written, in methods with forms and without.</summary>
    [Fact]
    public Task OfWhatBelongsToAThread() => Shows(
        """
        public partial class Keeping
        {
            [ThreadStatic] static int mine;
            readonly ThreadLocal<int> local = new();
            readonly AsyncLocal<string> flowing = new();

            [Job]
            void Keep()
            {
                mine = local.Value + 1;
                Console.WriteLine(flowing.Value);
            }

            [Job] void Plain() => local.Value++;
        }
        """);
}
