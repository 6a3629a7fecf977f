namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Long loops of little work, which interleaved code runs in strips of some thousands of iterations.</summary>
public sealed partial class LoopsInStrips : Recorded
{
    const int Many = 50_000;

    int field = Many;
    readonly int[] numbers = [.. Enumerable.Range(0, Many)];

    [Job]
    string Up_and_down()
    {
        P(0);
        long sum = 0;
        int i;
        for (i = 0; i < Many; i++) sum += i;
        for (int j = Many; j >= 0; j--) sum ^= j;
        for (int j = Many; j > 10; --j) sum += j & 3;
        for (int j = -Many; j <= Many; ++j) sum -= j * 3;
        for (long j = 0; j < Many * 2L; j += 3) sum += j;
        for (long j = Many; j > 0; j -= 7) sum = sum * 5 + j;
        return All(P(i), sum);
    }

    [Job]
    string Steps_and_limits()
    {
        int step = P(7), sum = 0, limit = 40_000, last = 0;
        for (int j = 2 * step; j <= limit; j += step) { sum += j; last = j; }
        for (int j = 0; j < limit; j += step) { sum++; limit -= 3; }
        for (int j = 0; j < field; j++) { if (j % 1000 == 0) field -= 10; sum += j; }
        for (int j = 0; j < numbers.Length / 2 + 1; j++) { if (j == 100) step = j; sum += step; }
        for (int j = 0; j < 100; j++) { if (j == 50) j += 10; sum += j; }
        return All(P(sum), limit, field, step, last);
    }

    [Job]
    string Breaks_continues_and_returns()
    {
        int sum = P(0), i;
        for (i = 0; i < Many; i++)
        {
            if (i % 3 == 0) continue;
            if (i == 40_000) break;
            switch (i & 7)
            {
                case 1: break;
                case 2: continue;
                default: sum += i; break;
            }

            for (int k = 0; k < 10; k++) if (k > (i & 3)) break; else sum += k;
        }

        if (sum == 0) for (int j = 0; j < 10; j++) break;
        else for (int j = 0; j < Many; j++) if (j == 30_000) { sum += j; break; }
        for (int j = 0; j < Many; j++) if (j == 45_001) return All(P(j), sum, i);
        return "none";
    }

    [Job]
    string Elements()
    {
        long sum = P(0), seen = 0;
        foreach (int n in numbers) sum += n;
        foreach (long n in numbers) { if (n % 2 == 0) continue; seen++; if (n > 30_000) break; }
        foreach (byte b in new byte[] { 200, 100 }) sum += b;
        foreach (var (a, b) in new[] { (1, 2L), (3, 4L) }) sum += a * b;
        foreach (object o in (object[])(string[])["a", "b"]) sum += o is string ? 1 : 0;
        foreach (int n in numbers.AsSpan(10)) sum ^= n;
        foreach (ref int n in numbers.AsSpan()) n ^= 1;
        foreach (int n in Array.Empty<int>()) sum = -1;
        foreach (int n in numbers) if (n == 20_001) return All(P(n), sum, seen);
        return "none";
    }

    struct Counter { int count; public int Next() => ++count; }

    [Job]
    string Elements_stay_as_they_are()
    {
        int sum = P(0);
        Counter[] counters = new Counter[5];
        foreach (Counter counter in counters) sum = sum * 3 + counter.Next() + counter.Next();
        for (int i = 0; i < counters.Length; i++) sum += counters[i].Next();
        int[] replaced = [1, 2, 3];
        foreach (int n in replaced) { sum += n; replaced = [7]; }
        foreach (int n in numbers) if (n < 3) numbers[n + 1] = 5; else sum += n;
        return All(P(sum), replaced);
    }

    [Job]
    string Exceptions_and_null()
    {
        int sum = P(0);
        try { for (int i = Many; i >= -1; i--) sum += 100_000 / i; }
        catch (DivideByZeroException) { Note("zero " + sum); }
        int[]? none = P<int[]?>(null);
        try { foreach (int n in none!) sum += n; }
        catch (NullReferenceException) { Note("null"); }
        try { for (int i = 0; i < 10; i++) sum += numbers[Many - 5 + i]; }
        catch (IndexOutOfRangeException) { Note("range " + sum); }
        try { for (int i = 0; i < none!.Length; i++) sum++; }
        catch (NullReferenceException) { Note("null again"); }
        return All(P(sum));
    }

    [Job]
    string Real_numbers()
    {
        const int Size = 12;
        double[,] a = new double[Size, Size], b = new double[Size, Size], product = new double[Size, Size];
        P(0);
        for (int i = 0; i < Size; i++) for (int j = 0; j < Size; j++) (a[i, j], b[i, j]) = (i - j, i * j + 1);
        for (int i = 0; i < Size; i++)
        {
            for (int j = 0; j < Size; j++)
            {
                double sum = 0;
                for (int k = 0; k < Size; k++) sum += a[i, k] * b[k, j];
                product[i, j] = sum;
            }
        }

        float x = 1;
        while (x < 1e6f) x *= 1.5f;
        double largest = 0;
        foreach (double cell in product) largest = Math.Max(largest, cell);
        return All(P(largest), x);
    }

    [Job]
    string In_callees() => All(P(0), Sieve(30_000), Twice(5));

    static int Sieve(int n)
    {
        bool[] composite = new bool[n + 1];
        int found = 0;
        for (int i = 2; i <= n; i++)
        {
            if (composite[i]) continue;
            found++;
            for (int j = 2 * i; j <= n; j += i) composite[j] = true;
        }

        return found;
    }

    static int Twice(int rounds)
    {
        int parameter = rounds;
        int done = 0;
        do { done += Math.Abs(parameter); parameter--; } while (parameter > -3);
        for (; rounds > 0; rounds--) done += rounds;
        return done;
    }
}
