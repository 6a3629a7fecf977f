using System.Numerics;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Generic classes and methods, their constraints, and static abstract members.</summary>
public sealed partial class Generics : Recorded
{
    internal sealed partial class Box<T>(Generics owner, T value)
    {
        public T Value { get { owner.Note(typeof(T).Name); return owner.P(value); } set { value = owner.P(value); } }
        public Box<TResult> Map<TResult>(Func<T, TResult> map) => new(owner, map(owner.P(value)));
        public async Task<T> Later() { await Task.Yield(); return owner.P(value); }
        public int Made;
        public static Box<T> Of(Generics owner, T value) { Probe.Step("of", value); return new(owner, value) { Made = 1 }; }
        public sealed class Inner<TOther> { public string Names(Generics owner) => owner.P(typeof(T).Name + typeof(TOther).Name); }
    }

    [Job] string Classes() { Box<int> box = new(this, P(1)); Box<string> text = box.Map(n => "t" + P(n)); return All(box.Value, text.Value, Box<long>.Of(this, P(3L)).Map(n => n * 2.5).Value, Box<byte>.Of(this, 1).Made, new Box<int>.Inner<string>().Names(this)); }

    [Job] async Task<string> Asynchronously() => All(await new Box<int>(this, P(1)).Later(), await Identity(new Box<string>(this, "s")).Later(), await Later<int?>(null), await Later("x"));

    async Task<T> Later<T>(T value) { await A(1); return P(value); }

    T Identity<T>(T value) { Note("identity " + typeof(T).Name); return P(value); }
    TBase Constrained<TBase, TDerived>(TDerived value) where TDerived : class, TBase where TBase : notnull => Identity<TBase>(value);
    T Made<T>() where T : new() { P(typeof(T).Name); return new T(); }
    T Largest<T>(params T[] values) where T : struct, IComparable<T> { T max = values[0]; foreach (T value in values) if (P(value).CompareTo(max) > 0) max = value; return max; }
    string Kind<T>(T? value) where T : struct => P(value.HasValue) ? "some " + value : "none";
    E Next<E>(E value) where E : struct, Enum { P(value); return (E)Enum.ToObject(typeof(E), Convert.ToInt32(value) + 1); }
    int Size<T>() where T : unmanaged { P(1); return System.Runtime.CompilerServices.Unsafe.SizeOf<T>(); }
    T? Default<T>() { P("default"); return default; }

    [Job] string Methods() => All(Identity(P(1)), Identity<object>("o"), Constrained<object, string>(P("c")), Made<List<int>>().Count, Largest(P(1), 3, 2), Kind<int>(null), Kind<int>(4), Next(DayOfWeek.Monday), Size<long>(), Default<int>(), Default<string>());

    internal interface IShape<TSelf> where TSelf : IShape<TSelf>
    {
        static abstract TSelf Create(int n);
        static abstract TSelf operator +(TSelf a, TSelf b);
        static virtual string Name => "shape";
        int Area { get; }
    }

    internal readonly partial record struct Square(int Side) : IShape<Square>
    {
        public static Square Create(int n) { Probe.Step("square"); return new(n); }
        public static Square operator +(Square a, Square b) { Probe.Step("+"); return new(a.Side + b.Side); }
        public int Area => Side * Side;
    }

    internal sealed partial record Line(int Length) : IShape<Line>
    {
        public static Line Create(int n) => new(n);
        public static Line operator +(Line a, Line b) => new(a.Length - b.Length);
        public static string Name => "line";
        public int Area { get { Probe.Step("area"); return 0; } }
    }

    string Shape<T>(int n) where T : IShape<T> { T sum = T.Create(P(n)) + T.Create(P(1)); return T.Name + P(sum.Area) + sum; }

    [Job] string Static_abstract() => Shape<Square>(P(2)) + Shape<Line>(3);

    T Sum<T>(IEnumerable<T> values) where T : INumber<T> { T sum = T.Zero; foreach (T value in values) sum += P(value); return sum; }

    [Job] string Generic_math() => All(Sum([1, 2, 3]), Sum([1.5, 2]), Sum([1m, 2m]), Sum((IEnumerable<BigInteger>)[P(new BigInteger(7))]));

    internal partial class Animal { public virtual string Says<T>(T what) => "animal " + what; }
    internal sealed partial class Dog(Generics owner) : Animal { public override string Says<T>(T what) => "dog " + owner.P(what); }

    [Job] string Virtual_generic() { Animal a = new Dog(this); return All(a.Says(P(1)), a.Says("x"), new Animal().Says(2), ((Dog)a).Says(P(3.5))); }

    IEnumerable<TOut> Mapped<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> map) { foreach (TIn one in source) yield return map(P(one)); }

    [Job] string Generic_iterators_and_delegates() => All(Mapped([1, 2], n => P(n) + "!"), Mapped(["a", "bb"], s => s.Length).Sum(), Applied<int, string>(n => "n" + P(n), 3), Applied(Identity, P("g")));

    TOut Applied<TIn, TOut>(Func<TIn, TOut> f, TIn value) => f(P(value));
}
