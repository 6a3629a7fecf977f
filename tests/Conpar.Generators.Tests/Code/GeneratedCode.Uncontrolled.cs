using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

// What is left as it is, and listed.
public sealed partial class GeneratedCode
{
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

    /// <summary>What the language calls is nowhere written, so it cannot be written in another way; it is listed. A conversion has a value in whose place it stands.</summary>
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

    /// <summary>A query in parallel is listed once, where it begins, with its workers.</summary>
    [Fact]
    public Task OfQueriesInParallel() => Shows(
        """
        public partial class Querying
        {
            [Job]
            int Query()
            {
                ParallelQuery<int> given = Given;
                int few = Enumerable.Range(0, 9).AsParallel().WithDegreeOfParallelism(2).Where(i => i > 3).Sum();
                foreach (int i in ParallelEnumerable.Range(0, 9).Select(i => i + 1)) few += i;
                return few + given.Where(i => i > 3).Count();
            }

            static ParallelQuery<int> Given => new[] { 1 }.AsParallel();
        }
        """);

    /// <summary>Jobs that take turns share a thread: each has what belongs to one for itself. What is changed across an await is listed.</summary>
    [Fact]
    public Task OfWhatBelongsToAThread() => Shows(
        """
        public partial class Keeping
        {
            [ThreadStatic] static int mine;
            readonly ThreadLocal<int> local = new();
            readonly AsyncLocal<string> flowing = new();

            [Job]
            async Task Keep()
            {
                mine = local.Value + await Count();
                mine++;
                mine += await Count();
                Console.WriteLine(flowing.Value);
            }

            async Task<int> Count()
            {
                flowing.Value = "counting";
                return 1;
            }

            [Job] void Plain() => local.Value++;
        }
        """);
}
