namespace Conpar.Semantics.Tests.Jobs;

/// <summary>A job that computes, in a loop of some shape, until the other job has had its turn or the loop is at its end.</summary>
public sealed partial class Hungry
{
    /// <summary>How long the loop goes on by itself.</summary>
    internal static int Most = 100;

    internal static string Shape = "for";

    readonly int[] numbers = new int[30_000];
    int turns;

    [Job]
    bool Compute()
    {
        int sum = 0, round = 0;
        switch (Shape)
        {
            case "for":
                for (int i = 0; i < Most; i++) { if (turns > 0) return true; sum ^= i; }
                break;
            case "for in a callee":
                return Seen();
            case "foreach":
                for (; round < Most / numbers.Length; round++) foreach (int n in numbers) { if (turns > 0) return true; sum ^= n; }
                break;
            case "while":
                while (sum < Most) { if (turns > 0) return true; sum++; }
                break;
            case "do":
                do { if (turns > 0) return true; } while (++sum < Most);
                break;
            case "external calls":
                for (int i = 0; i < Most / 1000; i++) { if (turns > 0) return true; sum += string.Join(',', numbers.Take(10)).Length; }
                break;
            case "goto":
            again:
                if (turns > 0) return true;
                if (++round < Most) goto again;
                break;
            case "recursion":
                return Depth(Most > 1000 ? 42 : 5) < 0;
        }

        Probe.Step("computed", sum);
        return turns > 0;
    }

    bool Seen()
    {
        int sum = 0;
        for (long i = Most; i > 0; i--) { if (turns > 0) return true; sum ^= (int)i; }
        return false;
    }

    int Depth(int n)
    {
        if (turns > 0) return -1_000_000_000;
        return n < 2 ? n : Math.Max(-1_000_000_000, Depth(n - 1) + Depth(n - 2));
    }

    [Job] void Take_a_turn() => turns++;
}
