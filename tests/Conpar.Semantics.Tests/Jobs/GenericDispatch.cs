namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Virtual calls of generic types and methods, and of protected members: the override that the receiver's type has.</summary>
public sealed partial class GenericDispatch : Recorded
{
    internal interface IHandler<T>
    {
        int Handle(T message);
        Task<T> Answer(T message);
        T Last { get; }
    }

    internal sealed class Texts(GenericDispatch owner) : IHandler<string>
    {
        public string Last { get; private set; } = "";
        public int Handle(string message) { owner.Note("text " + message); Last = owner.P(message); return message.Length; }
        public async Task<string> Answer(string message) { await Task.Yield(); return owner.P(message + "!"); }
    }

    internal sealed class Both(GenericDispatch owner) : IHandler<int>, IHandler<long>
    {
        public int Handle(int message) => owner.P(message);
        public int Handle(long message) { owner.Note("long"); return (int)owner.P(message * 2); }
        Task<int> IHandler<int>.Answer(int message) { owner.Note("answer"); return Task.FromResult(owner.P(message + 1)); }
        async Task<long> IHandler<long>.Answer(long message) { await Task.Delay(1); return owner.P(message + 2); }
        int IHandler<int>.Last => owner.P(3);
        long IHandler<long>.Last => owner.P(4L);
    }

    internal class Kept<T>(GenericDispatch owner, T first) : IHandler<T>
    {
        protected T last = first;
        public virtual int Handle(T message) { last = owner.P(message); return 1; }
        public async Task<T> Answer(T message) { T before = last; await Task.Yield(); last = message; return owner.P(before); }
        public T Last => owner.P(last);
    }

    internal sealed class KeptTexts(GenericDispatch owner) : Kept<string>(owner, "first")
    {
        public override int Handle(string message) => 10 + base.Handle(message + "+");
    }

    static async Task<string> Serve<T>(IHandler<T> handler, T message)
    {
        int handled = handler.Handle(message);
        Task<T> kept = handler.Answer(message);
        return $"{handled} {await kept} {await handler.Answer(message)} {handler.Last}";
    }

    [Job] async Task<string> Of_open_types() => All(await Serve(new Texts(this), "a"), await Serve<int>(new Both(this), 1), await Serve<long>(new Both(this), 2), await Serve(new Kept<double>(this, 0.5), 1.5), await Serve(new KeptTexts(this), "k"));

    [Job]
    async Task<string> Of_closed_types()
    {
        IHandler<string>[] texts = [new Texts(this), new KeptTexts(this), new Kept<string>(this, "z")];
        IHandler<int> numbers = new Both(this);
        int sum = 0;
        foreach (IHandler<string> handler in texts) sum += handler.Handle(P("m")) + (await handler.Answer("n")).Length;
        return All(sum, numbers.Handle(5), await numbers.Answer(6), numbers.Last, ((IHandler<long>)numbers).Handle(7), string.Join(",", texts.Select(text => text.Last)));
    }

    internal abstract record Node
    {
        public abstract T Accept<T>(IVisitor<T> visitor, T seed) where T : notnull;

        internal sealed record Leaf(int Value) : Node { public override T Accept<T>(IVisitor<T> visitor, T seed) => visitor.Visit(this, seed); }

        internal sealed record Pair(Node Left, Node Right) : Node { public override T Accept<T>(IVisitor<T> visitor, T seed) => visitor.Visit(this, seed); }
    }

    internal interface IVisitor<T> where T : notnull
    {
        T Visit(Node.Leaf leaf, T seed);
        T Visit(Node.Pair pair, T seed);
    }

    sealed class Sum(GenericDispatch owner) : IVisitor<int>
    {
        public int Visit(Node.Leaf leaf, int seed) => owner.P(leaf.Value) + seed;
        public int Visit(Node.Pair pair, int seed) => pair.Right.Accept(this, pair.Left.Accept(this, seed));
    }

    internal sealed class Text(GenericDispatch owner) : IVisitor<string>
    {
        public string Visit(Node.Leaf leaf, string seed) { owner.Note("leaf"); return seed + owner.P(leaf.Value); }
        public string Visit(Node.Pair pair, string seed) => $"({pair.Left.Accept(this, seed)},{pair.Right.Accept(this, "")})";
    }

    static readonly Node tree = new Node.Pair(new Node.Leaf(1), new Node.Pair(new Node.Leaf(2), new Node.Leaf(3)));

    [Job] string Of_generic_methods() => All(tree.Accept(new Text(this), "t"), tree.Accept<int>(new Sum(this), P(10)));

    internal abstract class Template<TIn, TOut>(GenericDispatch owner) where TIn : struct
    {
        protected GenericDispatch Owner => owner;
        public async Task<TOut> Run(TIn input) { TIn ready = Prepare(input); return await Finish(Step(ready)); }
        protected virtual TIn Prepare(TIn input) => owner.P(input);
        protected abstract TOut Step(TIn input);
        protected virtual Task<TOut> Finish(TOut output) => Task.FromResult(output);
        private protected virtual string Kind => "none";
        public string Named() => Kind + owner.P("!");
    }

    internal sealed class Doubling(GenericDispatch owner) : Template<int, string>(owner)
    {
        protected override int Prepare(int input) => base.Prepare(input) + 1;
        protected override string Step(int input) { Owner.Note("step"); return "d" + Owner.P(input * 2); }
        protected override async Task<string> Finish(string output) { await Task.Yield(); return Owner.P(output) + (await base.Finish(output)).Length; }
        private protected override string Kind => Owner.P("doubling");
    }

    internal partial class Halving(GenericDispatch owner) : Template<double, double>(owner)
    {
        protected override double Step(double input) => Owner.P(input) / 2;
    }

    [Job] async Task<string> Of_protected_members() => All(await new Doubling(this).Run(4), new Doubling(this).Named(), await new Halving(this).Run(3), new Halving(this).Named());

    internal interface IActor { Task<string> Tell(int message); }

    internal abstract class Actor<TState>(GenericDispatch owner) : IActor where TState : new()
    {
        TState state = new();
        public async Task<string> Tell(int message) { await Task.Yield(); state = Next(owner.P(state), message); return $"{state}"; }
        protected abstract TState Next(TState state, int message);
    }

    internal sealed class Counter(GenericDispatch owner) : Actor<int>(owner) { protected override int Next(int state, int message) => state + message; }

    internal sealed class Spy(GenericDispatch owner) : Actor<DateTime>(owner) { readonly GenericDispatch own = owner; protected override DateTime Next(DateTime state, int message) => own.P(state.AddDays(message)); }

    [Job]
    async Task<string> Of_abstract_generic_classes()
    {
        string all = "";
        foreach (IActor actor in (IActor[])[new Counter(this), new Spy(this), new Counter(this)]) all += await actor.Tell(P(2)) + await actor.Tell(3);
        return All(all.Length, all[0]);
    }

    internal interface ISource<out T> { T Next(); }

    internal sealed class Words(GenericDispatch owner) : ISource<string> { public string Next() => owner.P("word"); }

    [Job] string Of_variant_interfaces() { ISource<object> source = new Words(this); return All(source.Next(), ((ISource<string>)source).Next()); }
}
