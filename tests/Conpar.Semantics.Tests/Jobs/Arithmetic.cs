namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Numbers: checked and unchecked, conversions, shifts, lifted and compound operators.</summary>
public sealed partial class Arithmetic : Recorded
{
    byte small = 250;
    int? maybe;
    decimal money = 1.10m;
    nint native = 3;

    [Job]
    string Checked()
    {
        string s = "";
        int Plus(int a, int b) => checked(P(a) + b);
        void Try(Func<object> act) { try { s += act() + ";"; } catch (OverflowException) { s += "over;"; } }
        Try(() => checked(P(int.MaxValue) + 1));
        Try(() => Plus(int.MaxValue, P(1)));
        Try(() => { checked { small += (byte)P(10); } return small; });
        Try(() => { checked { small++; return small; } });
        Try(() => { unchecked { small += (byte)P(10); } return small; });
        Try(() => checked((uint)P(-1)));
        Try(() => checked(-P(int.MinValue)));
        Try(() => checked((int)P(1e20)));
        Try(() => unchecked((byte)P(-1)) + checked(P(1) * unchecked(P(int.MaxValue) + 1)));
        checked { for (short i = short.MaxValue - 1; ; i++) { if (P(i) == short.MaxValue) break; } int Own(int n) => n * P(2); Try(() => Own(P(2_000_000_000))); }
        return s;
    }

    [Job] string Compound() { small -= 1; small <<= P(1); small >>= P(2); small ^= (byte)P(0xF0); small |= 1; int n = P(-17); n >>>= P(28); n %= P(7); n *= n + P(1); char c = 'a'; c += (char)P(1); c++; money *= P(3); money -= 0.05m; native <<= P(4); long l = P(1); l += P(2u); l -= P((byte)1); float f = 1; f /= P(3); uint u = P(5u); u -= 6; bool b = P(true); b &= P(false); b |= P(true); b ^= true; return All(small, n, c, money, (long)native, l, f, u, b); }

    [Job] string Lifted() { int? none = null, five = P(5); maybe += P(1); maybe ??= P(2); maybe++; maybe *= five; none -= five; bool? unknown = null; long? wide = maybe; return All(maybe, none, five > none, five == P<int?>(5), unknown & P(false), P(true) | unknown, !unknown, wide + P(1L), (int?)wide ?? -1, five.HasValue && five.Value == P(5), -none, (double?)five / P(2)); }

    [Job] string Order() { int i = P(1); int[] a = new int[5]; a[i++] = i++ * P(i); a[i] = i = P(2); i = i++ + ++i; i += i++ * P(2); int j = i-- - --i; a[j += 1 - j] -= P(3); return All(i, j, a, i += P(1) + (i = P(10)), i); }

    [Job] string Conversions() => All((byte)P(300), (sbyte)P(200), (char)P(97), (int)P('z'), (int)P(3.99), (long)P(-3.99m), (uint)P(5L), (float)P(0.1), (decimal)P(0.1), (short)P(70000), P(7) / 2, P(7) / 2.0, P(-7) % 3, P(1) << 33, 1L << P(33), ~P(5), +P((byte)4), P(5u) - 6, P('a') + 1, (DayOfWeek)P(3) + 1);

    [Job] string Logic() { bool T(string n) { P(n); return true; } bool F(string n) { P(n); return false; } return All(T("a") || F("b") && F("c"), F("d") | T("e") & F("f"), (F("g") || T("h")) ^ T("i"), F("j") ? T("k") : F("l") ? T("m") : !T("n"), T("o") && (F("p") || T("q"))); }

    [Job] string Constants_and_defaults() { const double Half = 1.0 / 2; const long Big = 1L << 40; return All(Half * P(3), Big + P(1), default(int) + P(1), default(DateTime).AddDays(P(1)).Day, int.MaxValue - P(1), unchecked(int.MaxValue + 1), 0b1010 + 0x1F + 1_000 + P(0), .5f + P(1), 1e-3 + P(0)); }
}
