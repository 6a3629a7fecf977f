namespace Conpar.Benchmarks;

// Code that computes, as users write it: once in a method that a job calls, once in the loops of a job that also reports.

public sealed partial class Lcg
{
    [Job] public long Callee() => Computed();

    static long Computed()
    {
        long x = 1;
        for (int i = 0; i < 20_000_000; i++) x = x * 6364136223846793005L + 1442695040888963407L;
        return x;
    }

    [Job]
    public long Inline()
    {
        long x = 1;
        for (int i = 0; i < 20_000_000; i++) x = x * 6364136223846793005L + 1442695040888963407L;
        Probe.Step("computed", x);
        return x;
    }
}

public sealed partial class Primes
{
    [Job] public long Callee() => Computed();

    static int Computed()
    {
        int found = 0;
        for (int n = 2; n < 250_000; n++) if (IsPrime(n)) found++;
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

    [Job]
    public long Inline()
    {
        int found = 0;
        for (int n = 2; n < 250_000; n++)
        {
            bool isPrime = true;
            for (int d = 2; d * d <= n && isPrime; d++) isPrime = n % d != 0;
            if (isPrime) found++;
        }

        Probe.Step("found", found);
        return found;
    }
}

public sealed partial class MatrixProduct
{
    const int Size = 250;

    readonly double[,] a = Filled(), b = Filled();

    static double[,] Filled()
    {
        double[,] matrix = new double[Size, Size];
        for (int i = 0; i < Size; i++) for (int j = 0; j < Size; j++) matrix[i, j] = i - j;
        return matrix;
    }

    [Job] public long Callee() => (long)Multiplied(a, b)[7, 7];

    static double[,] Multiplied(double[,] a, double[,] b)
    {
        double[,] product = new double[Size, Size];
        for (int i = 0; i < Size; i++)
        {
            for (int j = 0; j < Size; j++)
            {
                double sum = 0;
                for (int k = 0; k < Size; k++) sum += a[i, k] * b[k, j];
                product[i, j] = sum;
            }
        }

        return product;
    }

    [Job]
    public long Inline()
    {
        double[,] product = new double[Size, Size];
        for (int i = 0; i < Size; i++)
        {
            for (int j = 0; j < Size; j++)
            {
                double sum = 0;
                for (int k = 0; k < Size; k++) sum += a[i, k] * b[k, j];
                product[i, j] = sum;
            }
        }

        Probe.Step("multiplied");
        return (long)product[7, 7];
    }
}

public sealed partial class Sieve
{
    const int Rounds = 16, Limit = 400_000;

    [Job]
    public long Callee()
    {
        long found = 0;
        for (int round = 0; round < Rounds; round++) found += Computed(Limit);
        return found;
    }

    static int Computed(int n)
    {
        bool[] composite = new bool[n + 1];
        int found = 0;
        for (int i = 2; i <= n; i++)
        {
            if (composite[i]) continue;
            found++;
            for (long j = (long)i * i; j <= n; j += i) composite[j] = true;
        }

        return found;
    }

    [Job]
    public long Inline()
    {
        int found = 0;
        for (int round = 0; round < Rounds; round++)
        {
            bool[] composite = new bool[Limit + 1];
            for (int i = 2; i <= Limit; i++)
            {
                if (composite[i]) continue;
                found++;
                for (long j = (long)i * i; j <= Limit; j += i) composite[j] = true;
            }
        }

        Probe.Step("found", found);
        return found;
    }
}

public sealed partial class ArraySum
{
    readonly int[] numbers = [.. Enumerable.Range(0, 4_000)];

    [Job] public long Callee() => Computed(numbers);

    static long Computed(int[] numbers)
    {
        long sum = 0;
        for (int round = 0; round < 15_000; round++)
        {
            foreach (int number in numbers) sum += number;
        }

        return sum;
    }

    [Job]
    public long Inline()
    {
        long sum = 0;
        for (int round = 0; round < 15_000; round++)
        {
            for (int i = 0; i < numbers.Length; i++) sum += numbers[i];
        }

        Probe.Step("summed", sum);
        return sum;
    }
}
