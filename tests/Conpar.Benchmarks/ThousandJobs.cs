using System.Text;

namespace Conpar.Benchmarks;

/// <summary>The source of a thousand jobs of about 30 lines, in fifty classes.</summary>
static class ThousandJobs
{
    public static string Source { get; } = Build();

    static string Build()
    {
        StringBuilder text = new();
        for (int type = 0; type < 50; type++)
        {
            text.Append($"public partial class Scenario{type}\n{{\n    readonly object gate = new();\n    readonly List<int> items = [];\n    int shared;\n");
            for (int job = 0; job < 20; job++) text.Append(Job(job));
            text.Append("}\n");
        }

        return text.ToString();
    }

    static string Job(int number) =>
        $$"""

            [Job]
            int Job{{number}}()
            {
                int sum = 0;
                for (int i = 0; i < 10; i++)
                {
                    sum += Work{{number}}(i);
                    lock (gate)
                    {
                        shared += i;
                        items.Add(i);
                    }

                    if (sum % 3 == 0) Console.WriteLine($"sum {sum} {shared}");
                    else Thread.Yield();
                }

                try
                {
                    sum += string.Join(",", items.Select(item => item * 2)).Length;
                    Thread.Sleep(1);
                }
                catch (InvalidOperationException e) when (e.Message.Length > 3)
                {
                    Console.WriteLine(e.Message);
                }

                return sum;
            }

            int Work{{number}}(int n)
            {
                int found = 0;
                for (int k = 0; k < n; k++) found += k * {{number}};
                return found;
            }

        """;
}
