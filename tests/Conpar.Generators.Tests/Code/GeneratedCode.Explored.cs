using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

// What exploring runs: a point before each access to shared state.
public sealed partial class GeneratedCode
{
    static Task ShowsExplored(string text)
    {
        Generation generation = Generation.Of(text);
        Assert.Empty(generation.Errors);
        return Verifier.Verify(generation.Explored);
    }

    /// <summary>What a pattern reads is read in steps, and once for all patterns of a switch.</summary>
    [Fact]
    public Task OfPatternsOnSharedObjects() => ShowsExplored(
        """
        public class Order
        {
            public bool Paid { get; set; }
            public int Total { get; set; }
            public Order? Previous { get; set; }
            public List<string> Lines { get; } = [];
        }

        public partial class Desk
        {
            readonly Order order = new();
            readonly int[] days = [1, 2, 3];

            [Job]
            string Ship()
            {
                if (order is not { Paid: true, Lines.Count: > 3 }) return "not paid";
                if (order is { Previous: { Total: > 5 } or { Total: 1 } } known) return "known" + known.Total;
                return days is [1, .., > 2] ? "soon" : "later";
            }

            [Job]
            int Fee() => order switch
            {
                { Paid: false } => 0,
                { Total: < 50 } => 5,
                { Total: var total } when total % 2 == 0 => total / 10,
                _ => 1,
            };

            [Job]
            void Close()
            {
                switch (order.Previous)
                {
                    case null: break;
                    case { Paid: true, Total: 0 }: order.Total = 0; break;
                    case var previous: previous.Paid = true; break;
                }
            }

            /// <summary>What comes first may show that the rest makes no difference: one step.</summary>
            [Job] bool Odd() => order is { Total: > 5 } or { Paid: true, Total: > 7 };
        }
        """);
}
