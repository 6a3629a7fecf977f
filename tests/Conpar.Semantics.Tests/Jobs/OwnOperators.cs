namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Operators and conversions of types of the user's own that have points: of classes and structs, partial and not.</summary>
public sealed partial class OwnOperators : Recorded
{
    internal sealed partial class Money(OwnOperators owner, decimal amount)
    {
        public OwnOperators Owner => owner;
        public decimal Amount { get; private set; } = amount;
        public void operator +=(decimal more) { owner.Note("+="); Amount += owner.P(more); }
        public void operator ++() { owner.P("++"); Amount++; }
        public static Money operator -(Money a, int n) { a.Owner.P("minus"); return new(a.Owner, a.Amount - n); }
        public static Money operator -(Money a) { a.Owner.P("negated"); return new(a.Owner, -a.Amount); }
        public static bool operator !(Money a) { a.Owner.P("not"); return a.Amount == 0; }
        public static implicit operator decimal(Money a) { a.Owner.P("decimal"); return a.Amount; }
        public static explicit operator int(Money a) { a.Owner.P("int"); return (int)a.Amount; }
        public static explicit operator string(Money a) { a.Owner.P("string"); return "m" + a.Amount; }
        public static implicit operator Money((OwnOperators Owner, int Amount) pair) { pair.Owner.P("money"); return new(pair.Owner, pair.Amount); }
    }

    Money? kept;
    Meter counted;

    decimal Take(decimal amount, params decimal[] more) => amount + more.Sum();

    [Job] string Casts() { Money m = new(this, P(7)); return All((int)m, (string)m, (long)(int)m, (decimal)m, (double)(decimal)m, ((string)(m)).Length, (Money)(this, P(3)) is { Amount: 3m }); }

    [Job] string Implicit_conversions() { Money m = new(this, 7), made = (this, P(2)); decimal one = m, two = (m), three = P(true) ? m : 1m; Func<decimal> later = () => m; decimal[] many = [m, 1m]; (decimal A, int B) pair = (m, 1); return All(one, two, three, later(), many, pair.A, Take(m, made, 5), made.Amount, Returned(m), new[] { m }.Select(x => (decimal)x)); }

    decimal Returned(Money m) { if (P(true)) return m; return 0; }

    [Job] string Changes() { Money m = new(this, 1), same = m; m += P(2); m++; ++m; m -= P(1); kept = m; kept += 10; kept -= 3; this.kept += 1; kept++; return All(m.Amount, same.Amount, kept.Amount, ReferenceEquals(m, same)); }

    [Job] string Unary_ones() { Money m = new(this, P(4)); return All((-m).Amount, !m, !-m, (-(-m)).Amount, !!m == !m); }

    internal partial struct Meter(OwnOperators owner)
    {
        public int N;
        public void operator *=(int by) { owner.P(by); N *= by; }
        public void operator --() { owner.P("--"); N--; }
        public static Meter operator ++(Meter a) { a.Owner.P("++"); a.N++; return a; }
        public static Meter operator +(Meter a, int n) { a.Owner.P(n); a.N += n; return a; }
        readonly OwnOperators Owner => owner;
        public static implicit operator int(Meter a) { a.Owner.P("meter"); return a.N; }
    }

    [Job] string Of_structs() { Meter m = new(this) { N = 2 }, copy; m *= P(3); copy = m; m--; m++; m += P(10); counted = new Meter(this) { N = 1 }; counted *= P(4); counted += P(5); counted++; counted--; Meter? none = null, some = m; int? lifted = none, given = some; return All(m.N, copy.N, counted.N, lifted, given, 1 + m, m > P(3)); }

    internal sealed class Shut(OwnOperators owner, int n)
    {
        public int N { get; private set; } = n;
        public void operator +=(int more) { N += owner.P(more); }
        public static Shut operator ~(Shut a) { a.owner.P("~"); return new(a.owner, ~a.N); }
        public static explicit operator int(Shut a) => a.owner.P(a.N);
        public static implicit operator Shut((OwnOperators Owner, int N) pair) { pair.Owner.P("shut"); return new(pair.Owner, pair.N); }
        readonly OwnOperators owner = owner;
    }

    [Job] string Of_a_class_that_is_not_partial() { Shut s = new(this, 1), made = (this, P(5)); s += P(2); return All(s.N, (int)s, (~s).N, (int)~made); }

    [Job] string Failing() { Money m = null!; try { return All((int)m, P(1)); } catch (NullReferenceException) { return All("null", (decimal)(Money)(this, 2)); } }
}
