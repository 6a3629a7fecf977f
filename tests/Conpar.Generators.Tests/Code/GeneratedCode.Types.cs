namespace Conpar.Generators.Tests.Code;

// What types have, and where it is written.
public sealed partial class GeneratedCode
{
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
