namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Constructors, properties, indexers, operators, conversions and events with points in them.</summary>
public sealed partial class Members : Recorded
{
    internal abstract partial class Base
    {
        protected readonly Members Owner;
        protected Base(Members owner, int n) { Owner = owner; owner.Note("base " + owner.P(n)); }
    }

    internal sealed partial class Made : Base
    {
        readonly int first;
        int second = 5;
        public Made(Members owner) : this(owner, owner.P(1)) => owner.Note("made " + first);
        public Made(Members owner, int n) : base(owner, owner.P(n + 1)) { first = owner.P(n); second += first; }
        static Made() => Started = 7;
        public static int Started;
        public int Second => second;
    }

    [Job] string Constructors() { Made a = new(this), b = new Made(this, P(4)) { }; return All(a.Second, b.Second, Made.Started); }

    int raw = 1;
    int Level { get { Note("get"); return P(raw); } set { Note("set"); raw = P(value); } }
    int Half { get => P(raw) / 2; init => raw = value; }
    static int shared;
    static int Shared { get { Probe.Step("shared"); return shared; } set { Probe.Step("share"); shared = value; } }
    string? Word { get => P(word); set => word = P(value); }
    string? word;

    [Job]
    string Properties()
    {
        Level = P(3);
        Level += P(4);
        Level++;
        --Level;
        int a = Level = P(8), b = Level++, c = ++Level, d = (Level *= 2) + Level;
        this.Level -= Half;
        Shared = Level;
        Members.Shared <<= 1;
        Word ??= "w";
        Word ??= "never";
        Word += P("!");
        return All(a, b, c, d, Level, Shared / 2 == Level, Word, Word?.Length, Word!.Length);
    }

    readonly Dictionary<(int, string), int> cells = [];
    int this[int row, string column = "c"] { get { Note($"get {row}{column}"); return cells.GetValueOrDefault((P(row), column)); } set { Note($"set {row}{column}"); cells[(row, column)] = P(value); } }

    [Job]
    string Indexers()
    {
        this[P(1)] = P(10);
        this[P(1)] += P(5);
        this[2, P("d")]++;
        int a = this[P(3), "e"] = P(4);
        int b = this[1] + this[column: P("d"), row: P(2)];
        (this[5], this[6]) = (P(50), this[1]);
        Members self = this;
        self[P(7)] = self[5];
        return All(a, b, this[5], this[6], self[7]);
    }

    internal sealed partial class Money(Members owner, int cents)
    {
        public int Cents => cents;
        Money Of(int n, string what) { owner.Note(what); return new(owner, owner.P(n)); }
        public static Money operator +(Money a, Money b) => a.Of(a.Cents + b.Cents, "+");
        public static Money operator -(Money a) => a.Of(-a.Cents, "neg");
        public static Money operator ++(Money a) => a.Of(a.Cents + 1, "++");
        public static Money operator *(Money a, int n) { a.Of(0, "*"); return a.Of(a.Cents * n, "="); }
        public static bool operator ==(Money? a, Money? b) { a?.Of(0, "=="); return a?.Cents == b?.Cents; }
        public static bool operator !=(Money? a, Money? b) => !(a == b);
        public static bool operator <(Money a, Money b) => a.Of(a.Cents, "<").Cents < b.Cents;
        public static bool operator >(Money a, Money b) => b < a;
        public static bool operator true(Money a) => a.Of(0, "true?") is not null && a.Cents != 0;
        public static bool operator false(Money a) => a.Of(0, "false?") is not null && a.Cents == 0;
        public static Money operator &(Money a, Money b) => a.Of(a.Cents & b.Cents, "&");
        public static implicit operator int(Money a) => a.Of(a.Cents, "to int").Cents;
        public static explicit operator Money(string text) => new(null!, int.Parse(text));
        public override string ToString() { owner.Note("text"); return owner.P(cents) + "c"; }
    }

    [Job]
    string Operators()
    {
        Money a = new(this, P(3)), b = new(this, P(4));
        Money sum = a + b, negative = -sum, times = (a + b) * P(2) + -a;
        Money old = a++;
        Money c = ++b;
        sum += a;
        return All((int)sum, negative.Cents, times.Cents, old.Cents, a.Cents, b.Cents, c == b, a != b, a < b, a > b, ((Money)"12").Cents);
    }

    [Job]
    string Conversions_and_truth()
    {
        Money a = new(this, P(3)), none = new(this, P(0));
        int n = a;
        int m = a + P(1);
        string s = a && none ? "yes" : "no";
        if (a) s += "!";
        long[] many = [a, P(2), none];
        return All(n, m, s, many, $"{a}", "" + none);
    }

    event Action<int>? Changed;
    Action? custom;
    event Action Custom { add { Note("add"); P("a"); custom += value; } remove { Note("remove"); custom -= value; } }

    [Job]
    string Events()
    {
        int sum = 0;
        void Own(int n) => sum += P(n);
        Changed?.Invoke(P(1));
        Changed += Own;
        Changed += n => sum += P(n) * 10;
        Changed(P(2));
        Changed -= Own;
        Changed?.Invoke(P(3));
        Custom += Ring;
        custom?.Invoke();
        Custom -= Ring;
        return All(sum, custom is null);
    }

    void Ring() => Note("ring " + P(1));

    int initial = Initial();
    static int Initial() { Probe.Step("initial"); return 42; }

    [Job] int Initialized_fields() => initial + new Filled(this).Sum;

    internal sealed partial class Filled(Members owner) { readonly int a = owner.P(1), b = owner.P(2); public int Sum { get; } = owner.P(3); public int All => a + b; }
}
