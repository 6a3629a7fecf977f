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

    static string Whole(string text)
    {
        Generation generation = Generation.Of(text);
        Assert.Empty(generation.Errors);
        return generation.Descriptors + "\n" + generation.Forms;
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
}
