using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

// Loops, and what else runs long.
public sealed partial class GeneratedCode
{
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
}
