namespace Conpar.Generators.Tests.Code;

// Tasks that are awaited, kept, or made by lambdas.
public sealed partial class GeneratedCode
{
    [Fact]
    public Task OfAsyncMethodsAwaitedAndKept() => Shows(
        """
        public partial class Fetching
        {
            [Job, Arguments(3, "a"), Arguments(4, null)]
            async Task<int> Fetch(int count, string? name)
            {
                int first = await One(count);
                Task<int> kept = One(2);
                int[] all = await Task.WhenAll(One(3), One(first + 1), kept).ConfigureAwait(false);
                return first + all[0] + (name?.Length ?? 0);
            }

            static async Task<int> One(int delay)
            {
                await Task.Delay(delay);
                return delay;
            }
        }
        """);

    [Fact]
    public Task OfTasksThatRunLambdas() => Shows(
        """
        public partial class Running
        {
            int total;

            [Job]
            async Task Run()
            {
                Task<int> computed = Task.Run(() =>
                {
                    Console.WriteLine("computing");
                    return 5;
                });
                await Task.Run(Work);
                total += computed.Result;
                Func<int, Task<int>> later = async x => { await Task.Yield(); return x; };
                total += await later(3);
            }

            void Work() => Console.WriteLine("working");
        }
        """);

    [Fact]
    public Task OfASetupThatMakesDelegates() => Shows(
        """
        public partial class Prepared
        {
            Func<int, Task<int>> load = null!, again = null!;
            int loads;

            [Setup]
            void Open()
            {
                int first = 0;
                lock (this) load = async key => { first++; await Task.Yield(); return key + first; };
                again = Load;
            }

            async Task<int> Load(int key)
            {
                await Task.Yield();
                return key + loads++;
            }

            [Job] async Task<int> Get() => await load(1) + await again(2);
        }
        """);
}
