namespace Conpar.Semantics.Tests.Jobs;

// Ways out of a loop: exceptions, with what the variables are then, and returns.
public sealed partial class OutlinedLoops
{
    [Job]
    string An_exception_inside_a_try_shows_the_values_so_far()
    {
        int sum = P(0), last = -1;
        int[] numbers = [1, 2, 0, 4];
        try
        {
            foreach (int number in numbers)
            {
                last = number;
                sum += 12 / number;
            }
        }
        catch (DivideByZeroException e)
        {
            return All(P(sum), last, e);
        }
        finally
        {
            Note("finally " + sum + last);
        }

        return "none";
    }

    [Job]
    string A_filter_sees_the_values_so_far()
    {
        int sum = P(0);
        try { for (int i = 3; ; i--) sum += 12 / i; }
        catch (DivideByZeroException e) when (sum == 22) { return All(P(sum), e); }
    }

    [Job]
    string An_exception_in_a_catch_and_in_a_finally()
    {
        int sum = P(0);
        try
        {
            try { throw new InvalidOperationException("first"); }
            catch (InvalidOperationException) { while (true) if (++sum > 4) throw new FormatException("second"); }
            finally { for (int i = 0; i < 3; i++) sum *= 2; }
        }
        catch (FormatException e) { return All(P(sum), e); }
    }

    [Job]
    void An_exception_leaves_the_job()
    {
        int index = P(0);
        while (true) index += 10 / (3 - index);
    }

    [Job]
    string Return_from_inside() => Searched(7) + Searched(100);

    string Searched(int wanted)
    {
        int steps = P(0);
        for (int i = 1; i < 20; i++)
        {
            steps++;
            for (int j = 1; j <= i; j++)
            {
                if (i * j == wanted * 2) return All(i, j, steps);
            }
        }

        return All("none", P(steps));
    }

    [Job]
    int Return_from_a_loop_without_an_end()
    {
        int n = P(1);
        while (true)
        {
            n *= 3;
            if (n > 1000) return n;
        }
    }

    [Job]
    void Return_of_nothing() { Counted(2); Counted(9); }

    void Counted(int until)
    {
        P(0);
        for (int i = 0; i < 5; i++) if (i == until) return;
        Note("after");
        while (true) if (until++ > 12) return;
    }

    [Job]
    async Task<string?> Return_of_what_needs_its_type()
    {
        await Task.Yield();
        for (int i = 0; i < 3; i++)
        {
            if (i > 5) return null;
            if (i > 6) return default;
        }

        List<int> found = await List();
        return All(found);
    }

    async Task<List<int>> List()
    {
        await Task.Yield();
        foreach (int n in new List<int> { 1, 2, 3 }) if (n == 2) return [n, n + 1];
        return new();
    }

    [Job]
    async Task Return_from_an_async_method_without_a_result()
    {
        await Task.Yield();
        foreach (char c in "abc") { if (c == 'b') return; Log.Add("" + c); }
        Note("not here");
    }

    [Job]
    string Return_inside_a_try_inside_the_loop()
    {
        int count = P(0);
        try
        {
            for (int i = 0; ; i++)
            {
                try { count += i; if (count > 5) return All(count); }
                finally { count += 100; }
                count -= 100;
            }
        }
        finally
        {
            Note("count " + count);
        }
    }
}
