namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Patterns on objects that other jobs may change: which members are read, how often and in which order.</summary>
public sealed partial class MatchedMembers : Recorded
{
    internal abstract partial class Account(MatchedMembers owner, int number)
    {
        public int Number { get; } = number;
        public bool Closed { get; set; }
        public Account? Next { get; set; }
        public int[] Days { get; set; } = [1, 2, 3];
        public List<string> Lines { get; } = ["first", "second"];
        public (int From, Account? To) Transfer { get; set; }
        public int? Limit { get; set; }
        /// <summary>Tells that it was read, and has a point.</summary>
        public int Balance { get { owner.Note("balance of " + Number); return owner.P(balance); } set => balance = value; }
        int balance = 100;
        public virtual string Kind { get { owner.Note("kind of " + Number); return "account"; } }
    }

    internal sealed partial class Checking(MatchedMembers owner, int number) : Account(owner, number);

    internal sealed partial class Savings(MatchedMembers owner, int number, int rate) : Account(owner, number)
    {
        readonly MatchedMembers owner = owner;
        public int Rate { get; set; } = rate;
        public override string Kind => owner.P("savings");
        public void Deconstruct(out int number, out Account? next) => (number, next) = (Number, Next);
    }

    readonly Account first, second;
    object? any;

    public MatchedMembers() => (first, second) = (new Checking(this, 1), new Savings(this, 2, 3));

    [Job]
    string Members()
    {
        first.Next = second;
        second.Closed = true;
        return All(first is { Closed: false, Balance: > 50 }, first is { Closed: true, Balance: 0 }, first is { Next: Savings { Closed: true, Rate: var rate } next } ? rate + next.Number : 0,
            first is { Next.Next: null, Next.Balance: 100 }, second is { Next.Balance: 1 }, first is { Days.Length: 3, Lines.Count: 2, Lines: var lines } && lines.Count > 0, second is { Limit: null }, first is { Limit: > 3 });
    }

    [Job]
    string Logic()
    {
        first.Next = second;
        string s = "";
        if (first is not { Closed: false, Next: { } next }) return "no next";
        s += next.Number;
        if (next is not ({ Closed: true } or { Closed: false, Balance: < 0 })) s += " open";
        if (first is { Closed: true } or { Balance: 1 or 100 } and { Kind: "account" }) s += " account";
        if (first is { Balance: 1 } or { Balance: 2 } or { Balance: 100 }) s += " one read";
        if (any is null or Account { Closed: true }) s += " nothing";
        while (next is { Number: > 0, Closed: false } still) { still.Closed = true; s += " closed"; }
        return s + (first is (Checking or Savings) and { Balance: 100, Next: Savings { Rate: > 1 } and not { Rate: 4 } });
    }

    [Job]
    string Switch_expressions()
    {
        string Of(Account? account) => account switch
        {
            null => "none",
            { Closed: true } => "closed",
            Checking { Balance: < 50 } => "low",
            Checking { Balance: >= 50 and < 200, Number: var number } when P(number) > 5 => "number",
            Checking { Balance: 100, Kind: var kind } => kind,
            Savings { Rate: 3, Kind: "savings" } savings when savings.Balance > 100 => "rich",
            Savings { Kind: not "savings" } => "odd",
            Savings { Kind: "savings", Rate: > 5 } => "high",
            var other => other.Number + " " + P("other"),
        };
        string s = Of(null) + Of(first) + Of(second);
        first.Balance = 10;
        second.Closed = true;
        return All(s, Of(first), Of(second), new[] { first, second }.Select(Of).Last());
    }

    [Job]
    string Switch_statements()
    {
        string s = "";
        foreach (Account account in new[] { first, second })
        {
            switch (account)
            {
                case { Closed: true }:
                case { Balance: < 0 }:
                    s += "left";
                    break;
                case Savings { Rate: var rate } savings when P(rate) > 1:
                    s += savings.Kind + rate;
                    goto default;
                case { Balance: 100 }:
                    s += "full";
                    break;
                default:
                    s += "default";
                    break;
            }
        }

        return s + Exhaustive(first) + Exhaustive(second);
    }

    static int Exhaustive(Account account)
    {
        switch (account)
        {
            case { Closed: true }: return 1;
            case { Closed: false }: return 2;
            case null: return 3;
        }
    }

    [Job]
    string Positions()
    {
        first.Next = second;
        second.Transfer = (5, first);
        return All((first, second) is ({ Closed: false }, { Closed: false, Balance: 100 }), second is { Transfer: (> 3, { Number: 1 }) }, second is Savings(2, null) { Rate: 3 }, second is Savings(_, { Closed: true }),
            (first.Next, P(1)) switch { ({ Closed: true }, _) => "closed", (Savings { Rate: 3 } savings, 1) => "rate " + savings.Number, _ => "other" });
    }

    [Job]
    string Elements()
    {
        Account[] accounts = [first, second];
        Account?[] none = [null];
        string Of(Account?[] of) => of is [{ Closed: false } one, { Kind: "savings" }] ? "two after " + one.Number : of is [.., null] ? "ends in null" : "other";
        return All(Of(accounts), Of(none), Of([first]), first is { Days: [1, .., var last] } ? last : 0, first is { Days: [_, 3] }, first.Lines is ["first", .., { Length: 6 }], second is { Lines: [] }, accounts is [.., { Balance: > 1 }] found && found.Length == 2);
    }

    [Job]
    string Of_objects()
    {
        any = first;
        string s = any is Account { Balance: 100 } a ? "account " + a.Number : "";
        any = "text";
        s += any switch { Account { Closed: false } => "account", string { Length: > 3 } text => text, _ => "other" };
        int? limit = second.Limit = 4;
        second.Limit += 1;
        return s + (second is { Limit: { } and > 4 }) + limit + (second.Limit is { } value ? value : 0);
    }
}
