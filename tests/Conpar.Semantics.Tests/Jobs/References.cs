using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>References, spans, stack memory and pointers, which no await may cross.</summary>
public sealed partial class References : Recorded
{
    readonly int[] cells = [1, 2, 3, 4];
    int field = 5;

    ref int Cell(int at) { Note("cell " + P(at)); return ref cells[at]; }
    ref readonly int Seen(in int value) { P(value); return ref value; }
    static ref T First<T>(Span<T> span) { Probe.Step("first"); return ref span[0]; }

    [Job]
    string Returned()
    {
        Cell(P(0)) = P(10);
        Cell(1) += P(5);
        Cell(2)++;
        ref int last = ref Cell(P(3));
        last = P(40);
        ref int chosen = ref P(true) ? ref Cell(0) : ref Cell(1);
        chosen *= P(2);
        ref readonly int seen = ref Seen(in cells[P(1)]);
        First(cells.AsSpan(P(1))) += seen;
        (Cell(0), Cell(1)) = (P(7), P(8));
        return All(cells, last, seen, Math.Max(Cell(2), P(1)));
    }

    [Job]
    string Locals()
    {
        ref int a = ref cells[P(0)], b = ref field;
        a = P(9);
        b += P(a);
        for (int i = 0; i < 2; i++) { ref int own = ref cells[i + P(1)]; own += P(i); }
        foreach (ref int cell in cells.AsSpan()) cell += P(1);
        foreach (ref readonly int cell in cells.AsSpan(2)) Note("cell " + P(cell));
        a = ref cells[P(3)];
        a = 0;
        return All(cells, field, a, b);
    }

    [Job]
    string Spans()
    {
        Span<int> span = stackalloc int[P(3)];
        for (int i = 0; i < span.Length; i++) span[i] = P(i * i);
        Span<int> tail = span[P(1)..];
        tail[^1] += P(100);
        ReadOnlySpan<char> text = P("hello, world").AsSpan(P(7));
        int sum = 0;
        foreach (int n in span) sum += P(n);
        ReadOnlySpan<byte> bytes = "abc"u8;
        P(0);
        return All(sum, tail.Length, text.ToString(), bytes[P(1)], text is "world", text switch { "none" => 1, ['w', ..] => P(2), _ => 3 }, span.ToArray(), Summed(span), Summed([P(1), P(2)]));
    }

    int Summed(ReadOnlySpan<int> span) { int sum = 0; foreach (int n in span) sum += P(n); return sum; }

    internal ref partial struct Cursor(Span<int> span, References owner)
    {
        readonly Span<int> all = span;
        int at;
        public int Next() => owner.P(all[at++]);
        public readonly bool Ended => owner.P(at) >= all.Length;
        public void Dispose() => owner.Note("cursor closed " + owner.P(at));
    }

    /// <summary>One of <c>using</c> ends with the block, after the last that is said there.</summary>
    [Job] string Ref_structs_until_the_end() { using Cursor c = new(cells, this); int first = c.Next(); if (P(first) > 0) { using Cursor other = new([P(7)], this); first += P(other.Next()); } return All(first, P(2)); }

    [Job] string Ref_structs() { int sum = 0; using (Cursor c = new(cells, this)) while (!c.Ended) sum += c.Next(); Cursor other = new([P(7)], this); return All(sum, other.Next(), P(1), other.Ended); }

    [Job]
    string Arguments()
    {
        int x = P(1), y;
        void Twice(ref int value, out int old) { old = P(value); value *= 2; }
        Twice(ref x, out y);
        Twice(ref cells[P(2)], out int z);
        Twice(ref Cell(1), out field);
        Twice(value: ref x, old: out _);
        Unsafe.Add(ref cells[0], P(1)) = P(99);
        return All(x, y, z, cells, field, Interlocked.Increment(ref cells[P(0)]), Interlocked.Exchange(ref field, P(4)), field);
    }

    [Job]
    unsafe string Unsafe_method()
    {
        int local = P(3);
        int* p = &local;
        *p += P(4);
        fixed (int* q = cells) { q[P(1)] = P(20); *(q + 2) = *p; }
        byte* stack = stackalloc byte[4];
        stack[P(0)] = 7;
        return All(local, cells, stack[0], sizeof(Pair), ((delegate*<int, int>)&Plus)(P(1)));
    }

    static int Plus(int n) { Probe.Step("plus", n); return n + 1; }

    [StructLayout(LayoutKind.Sequential)] struct Pair { public int A; public long B; public fixed_ Buffer; }
    [InlineArray(3)] struct fixed_ { int first; }

    [Job]
    string Unsafe_blocks()
    {
        int sum = 0;
        unsafe
        {
            fixed (int* p = &cells[P(0)])
                for (int i = 0; i < 3; i++) sum += P(p[i]);
        }

        P(sum);
        unsafe { Pair pair; Pair* at = &pair; at->A = P(5); at->B = at->A * 2L; sum += (int)at->B; }
        return All(P(sum));
    }

    [Job] string Inline_arrays() { fixed_ buffer = default; buffer[P(1)] = P(5); Span<int> span = buffer; span[2] = P(6); int sum = 0; foreach (int n in buffer) sum += P(n); return All(sum, buffer[^P(1)], buffer[..2].Length); }

    [Job]
    async Task<string> Beside_awaits()
    {
        int before = await A(1);
        int sum = 0;
        { Span<int> span = cells; span[P(0)] = 50; foreach (int n in span) sum += P(n); }
        await A(sum);
        sum += Summed(cells.AsSpan(await A(1)));
        ReadOnlySpan<int> rest = cells.AsSpan(P(2));
        sum += rest[0] + P(rest.Length);
        await A(2);
        ref int cell = ref cells[P(3)];
        cell = before;
        return All(sum, await A(cells));
    }
}
