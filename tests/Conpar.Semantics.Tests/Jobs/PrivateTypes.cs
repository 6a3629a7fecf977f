namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Private types within a scenario, which are not partial: their forms are beside them.</summary>
public sealed partial class PrivateTypes : Recorded
{
    enum Side { Buy, Sell }

    const int Most = 7;
    static int made;
    readonly int limit = 4;
    int used;

    sealed class Ticket(PrivateTypes owner, Side side)
    {
        const int Step = 2;
        int left = Most;
        Ticket? next;
        public int Id { get; } = ++made;
        public Side Side => owner.P(side);
        public int Left { get => owner.P(left); private set => left = owner.P(value) < 0 ? 0 : value; }

        public string Fill(int by)
        {
            owner.used += owner.P(by);
            if (by > owner.limit) by = owner.limit;
            Left -= by * Step;
            next ??= new Ticket(owner, Side.Sell) { Note = "next" };
            return $"{Side} {Left} {next.Side} {next.left} {next.Note}";
        }

        public string? Note { get; init; }

        internal sealed class Journal
        {
            readonly List<string> lines = [];
            public void Add(PrivateTypes owner, string line) { lines.Add(owner.P(line)); owner.used++; }
            public string All => string.Join('/', lines);
        }
    }

    record Entry(string Key, int Cost)
    {
        int hits;
        public int Hits { get => hits; set => hits = value; }
        public Entry Hit(PrivateTypes owner) { hits += owner.P(1); return this with { Cost = Cost + owner.P(hits) }; }
    }

    class Node<T> where T : class
    {
        T? value;
        public Node<T>? Next;
        public T? Set(PrivateTypes owner, T? to) { value ??= owner.P(to); Next ??= new(); return value; }
    }

    static class Registry
    {
        static readonly List<string> all = [];
        static int count;
        static string Last { get; set; } = "";
        public static int Add(PrivateTypes owner, string one) { lock (all) all.Add(owner.P(one)); Last = one; count += 1; return Interlocked.Increment(ref count); }
        public static string Clear(PrivateTypes owner) { string last = owner.P(Last) + count; lock (all) all.Clear(); (Last, count) = ("", 0); return last; }
    }

    class Scope<T>(PrivateTypes owner, T name) : IDisposable
    {
        Scope<T>? outer;
        int depth;
        string? note;
        int Deeper(int by) => depth += by;
        public Scope<T> In(Scope<T>? other) { outer = other; outer?.depth = owner.P(3); outer?.depth += owner.P(1); outer?.note ??= owner.P("noted"); return this; }
        public string All() => $"{name} {depth} {outer?.depth} {outer?.note} {outer?.Deeper(owner.P(1))} {Sum(3)} {outer?.Sum(2)}";
        int Sum(int to) { int sum = 0; for (int i = 0; i <= to; i++) sum += i; return sum; }
        public void Dispose() => owner.P("closed " + name);
    }

    sealed class Inner(PrivateTypes owner) : Scope<string>(owner, "inner");

    [Job]
    string Scopes()
    {
        using Scope<string> first = new(this, "first");
        using (Inner inner = new(this)) P(inner.In(first).All());
        return first.In(null).All();
    }

    [Job]
    string Classes()
    {
        made = 0;
        Ticket ticket = new(this, Side.Buy);
        Ticket.Journal journal = new();
        journal.Add(this, ticket.Fill(P(1)));
        journal.Add(this, ticket.Fill(9));
        return All(journal.All, ticket.Id, used, made);
    }

    [Job]
    string Others()
    {
        Entry first = new("a", 1), second = first.Hit(this);
        first.Hits += 2;
        Node<string> node = new();
        return All(first, second, node.Set(this, null), node.Set(this, "set"), node.Set(this, "again"), node.Next is { Next: null });
    }

    [Job]
    string Statics()
    {
        Registry.Clear(this);
        return All(Registry.Add(this, "one"), Registry.Add(this, "two"), Registry.Clear(this));
    }
}
