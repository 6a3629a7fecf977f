namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Properties and indexers that are set: what is evaluated when, and what comes out of the assignment.</summary>
public sealed partial class Setters : Recorded
{
    internal sealed partial class Account(Setters owner)
    {
        readonly Lock gate = new();
        readonly Dictionary<string, int> parts = [];
        int balance = 10;
        string? name;
        Days days;

        public int Balance
        {
            get { lock (gate) return owner.P(balance); }
            set
            {
                if (value == balance) return;
                if (owner.P(value) > 1000) throw new ArgumentOutOfRangeException(nameof(value));
                lock (gate) balance = value;
            }
        }

        public byte Small { get => owner.P((byte)balance); set => balance = owner.P(value); }
        public int? Limit { get; set { owner.P(value); field = value; } }
        public string? Name { get => name; set => name = owner.P(value)?.Trim(); }
        public Days Open { get => days; set => days = owner.P(value); }
        public Func<int>? Handler { get; set => owner.Note((field = value) is null ? "no handler" : "handler"); }
        public Func<int, int> Times { get { lock (gate) return n => n * balance; } }
        public int Total { get { owner.Note("total"); return Sum; } set { owner.P("total"); Sum = value; } }
        public int Sum { get; private set; }
        public static int Count { get => count; set { Probe.Step("count", value); count = value; } }
        static int count;

        public int this[string part, int factor = 1]
        {
            get => owner.P(parts.GetValueOrDefault(part)) * factor;
            set { owner.P(part + value); parts[part] = value * factor; }
        }
    }

    [Flags] internal enum Days { None, Monday, Tuesday, Friday = 4 }

    readonly Account account;
    int balance;

    public Setters() => account = new(this);

    Account Own(string why) { P(why); return account; }

    [Job]
    string Statements()
    {
        account.Balance = P(1);
        Own("receiver").Balance = P(2) + account.Balance;
        Own("again").Balance += P(3);
        Own("more").Balance++;
        --account.Balance;
        account.Balance *= 2;
        account.Balance = account.Balance;
        account.Open = Days.Monday;
        account.Open |= Days.Friday;
        account.Open++;
        account.Name = " a ";
        account.Name += P("b ");
        account.Name ??= P("never");
        account.Total -= 5;
        return All(account.Balance, account.Open, account.Name, account.Sum);
    }

    [Job]
    string Values()
    {
        int a = account.Balance = P(4), b = account.Balance += 2, c = account.Balance++, d = ++account.Balance, e = Own("value").Balance--;
        int x, y = 3;
        x = account.Balance = y = P(9);
        long wide = account.Total = P((byte)7);
        string? name = (account.Name = " n ") + (account.Name ??= "never");
        account.Name = null;
        name += account.Name ??= P(" new ");
        int? limit = account.Limit ??= P(5);
        return All(a, b, c, d, e, x, y, wide, name, account.Name, limit, account.Limit, P(account.Balance = 1) + (account.Total += 1));
    }

    [Job]
    string Numbers()
    {
        account.Small = 250;
        account.Small += 10;
        byte before = account.Small++;
        account.Small <<= 1;
        account.Limit = null;
        account.Limit++;
        account.Limit = 1;
        account.Limit += P(2);
        account.Limit--;
        try { checked { account.Small += 255; } } catch (OverflowException) { P("overflow"); }
        try { account.Balance = 2000; } catch (ArgumentOutOfRangeException e) { P(e.ParamName!); }
        return All(before, account.Small, account.Limit, account.Balance);
    }

    [Job]
    string Indexers()
    {
        account["a"] = P(1);
        Own("receiver")[P("a")] += P(2);
        int old = account[P("a"), 2]++, now = ++account["a"], set = account[factor: P(3), part: P("b")] = P(4);
        account["c"] = account["d"] = 5;
        return All(old, now, set, account["a"], account["b"], account["c", 2], account["d"]);
    }

    [Job]
    string Elsewhere()
    {
        Account? none = null;
        none?.Balance = P(1);
        account?.Balance = P(2);
        account?.Balance += 3;
        Account.Count = 4;
        Account.Count += P(1);
        for (account!.Balance = 0; account.Balance < 3; account.Balance++) P("loop");
        account.Handler = () => 1;
        account.Handler += () => P(2);
        Account own = account;
        (own.Balance, balance) = (P(8), P(9));
        try { none!.Balance = P(3); } catch (NullReferenceException) { P("none"); }
        Action<int> set = value => account.Balance = value;
        set(6);
        Func<int, int> sets = value => account.Balance = account.Total += value;
        return All(Account.Count, account.Balance, balance, account.Handler(), sets(7), new[] { 1, 2 }.Select(n => account["q"] = n).Sum(), account.Balance, Account.Count = 0);
    }

    Func<int, int> Doubled
    {
        get
        {
            Note("doubled");
            return n => 2 * n;
        }
    }

    [Job]
    string Called()
    {
        Account? none = null;
        return All(account.Times(2), none?.Times(P(3)), account?.Times(P(4)), Doubled(P(5)), this.Doubled(6), (account!.Times)(7), Own("receiver").Times(P(8)), Doubled(Doubled(1)));
    }

    [Job]
    async Task<string> Awaited()
    {
        account.Balance = await A(3);
        Own("receiver").Balance += await A(4);
        account["a"] += await A(5);
        return All(account.Balance, account["a"] = await A(6), account.Name ??= await A("name"));
    }
}
