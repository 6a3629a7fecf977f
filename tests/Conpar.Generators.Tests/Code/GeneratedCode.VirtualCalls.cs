namespace Conpar.Generators.Tests.Code;

// Which form a virtual call goes to.
public sealed partial class GeneratedCode
{
    [Fact]
    public Task OfVirtualCalls() => Shows(
        """
        public partial class Drawing
        {
            [Job]
            void Draw()
            {
                IShape[] shapes = [new Circle(), new Square()];
                foreach (IShape shape in shapes) shape.Draw();
            }
        }

        interface IShape { void Draw(); }
        sealed class Circle : IShape { public void Draw() => Console.WriteLine("circle"); }
        sealed partial class Square : IShape { void IShape.Draw() => Console.WriteLine("square"); }
        """);

    [Fact]
    public Task OfVirtualCallsThatAreAwaited() => Shows(
        """
        public partial class Saving
        {
            readonly IStore store = new Memory();

            [Job]
            async Task<int> Save()
            {
                await store.Save(1);
                Func<int, Task<int>> save = store.Save;
                return await save(2);
            }
        }

        interface IStore { Task<int> Save(int item); }
        sealed partial class Memory : IStore { public async Task<int> Save(int item) { await Task.Delay(item); return item; } }
        sealed partial class Nothing : IStore { public Task<int> Save(int item) => Task.FromResult(0); }
        """);

    [Fact]
    public Task OfCallsThroughALibrarysInterface() => ShowsExplored(
        """
        public partial class Reporting
        {
            readonly IProgress<int> progress = new Meter();

            [Job(Copies = 2)]
            void Report()
            {
                progress.Report(1);
                using IDisposable scope = new Scope();
            }
        }

        sealed class Meter : IProgress<int> { int sum; public void Report(int value) => sum += value; }
        sealed class Scope : IDisposable { static int open; public void Dispose() => open--; }
        """);

    [Fact]
    public Task OfDefaultMembersOfInterfaces() => Shows(
        """
        public partial class Storing
        {
            [Job]
            void Store()
            {
                IStore[] stores = [new Memory(), new Loud()];
                foreach (IStore store in stores) store.Put(1);
            }
        }

        interface IStore
        {
            private static readonly Lock gate = new();
            List<int> Items { get; }
            void Put(int item) { lock (gate) Items.Add(Checked(item)); }
            private static int Checked(int item) => item > 0 ? item : throw new ArgumentException(null);
        }

        interface ILoud : IStore { void IStore.Put(int item) => Console.WriteLine(item); }
        sealed class Memory : IStore { public List<int> Items { get; } = []; }
        sealed class Loud : ILoud { public List<int> Items { get; } = []; }
        """);
}
