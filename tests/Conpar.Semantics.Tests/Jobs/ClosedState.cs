using System.Collections.Immutable;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Private state of classes that are not partial, which forms reach from outside.</summary>
public sealed partial class ClosedState : Recorded
{
    internal struct Counter(int n)
    {
        public int N = n;
        public int Add(int by) => N += by;
        public readonly int Plus(int by) => N + by;
    }

    internal struct Outer
    {
        public Counter Inner;
        public int[] Items;
    }

    [Job] Task<string> Fields() => new Closed(this).Fields();

    [Job] Task<string> Parts() => new Closed(this).Parts();

    [Job] Task<string> Compound() => new Closed(this).Compound();

    [Job] Task<string> Coalesced() => new Closed(this).Coalesced();

    [Job] Task<string> Several() => new Closed(this).Several();

    [Job] Task<string> References() => new Closed(this).References();

    [Job] string Atomic() => new Closed(this).Atomic();

    [Job] string Properties() => new Closed(this).Properties();

    [Job] string Chains() => new Closed(this).Chains();

    [Job] Task<string> Taken_by_a_primary_constructor() => new Primary<string>(this, "a", [1, 2]).All("b");

    [Job] Task<string> Methods_as_delegates() => new Closed(this).MethodsAsDelegates();

    [Job] string Of_a_derived_class() => new Derived(this, 3).Work();

    internal sealed class Closed
    {
        readonly ClosedState owner;
        int plain;
        static long shared;
        string? text;
        int? maybe;
        Counter counter;
        DateTime when = new(2026, 1, 1);
        Outer outer = new() { Items = [1] };
        ImmutableArray<int> items = [];
        readonly int[] array = [1, 2];
        volatile bool at;
        Action? acted;
        Closed? next;
        long job;

        public Closed(ClosedState owner) => this.owner = owner;

        async Task<int> Give(int n)
        {
            owner.Note("give " + n);
            await Task.Delay(1);
            return n;
        }

        T P<T>(T n) => owner.P(n);

        public async Task<string> Fields()
        {
            plain = P(1);
            plain = await Give(2);
            this.plain = P(plain) + await Give(3);
            text = "t" + P(4);
            int value = plain = P(5);
            at = P(1) == 1;
            job = value;
            return All(plain, text, value, at, job);
        }

        public async Task<string> Parts()
        {
            counter.N = P(1);
            counter.N += await Give(2);
            counter.N++;
            outer.Inner.N = await Give(3);
            outer.Inner.N -= P(1);
            outer.Items[0] = await Give(4);
            outer.Items[await Give(0)] += await Give(5);
            counter.Add(P(6));
            int plus = counter.Plus(P(1));
            when = when.AddDays(P(3));
            items = items.Add(await Give(7));
            counter = new Counter(await Give(8)) { N = counter.N + P(1) };
            return All(counter.N, outer.Inner.N, outer.Items[0], plus, when.Day, items.Length);
        }

        static int Halve(int n) => n / 2;

        int Plus(int n) => n + plain;

        bool TryHalf(int n, out int half) => (half = n / 2) * 2 == n;

        T Same<T>(T value) => value;

        internal delegate bool Halving(int n, out int half);

        public async Task<string> MethodsAsDelegates()
        {
            plain = await Give(10);
            Func<int, int> plus = Plus;
            Halving halving = TryHalf;
            List<string> same = ["a", "b"];
            int[] all = [.. new[] { 2, 4 }.Select(Halve).Select(this.Plus).Select(plus)];
            bool isEven = halving(P(9), out int half);
            return All(string.Join(",", all), isEven, half, string.Join(",", same.ConvertAll(Same)));
        }

        public async Task<string> Compound()
        {
            plain += P(3);
            plain += await Give(4);
            shared = 1;
            shared <<= await Give(2);
            shared *= P(3);
            array[P(1)] += await Give(5);
            int old = plain++, later = --plain, both = plain++ + await Give(1) + ++plain;
            text += await Give(6);
            text += P("x");
            acted += () => plain += 100;
            acted += owner.P(acted);
            acted();
            plain = plain++ + P(7);
            if ((plain -= P(1)) > 0 && (plain = P(9)) == 9) plain %= P(5);
            return All(plain, shared, array[1], old, later, both, text);
        }

        public async Task<string> Coalesced()
        {
            text ??= P("a");
            text ??= (await Give(1)).ToString();
            int first = maybe ??= await Give(2), second = maybe ??= P(3);
            maybe = null;
            maybe ??= P(4);
            next ??= this;
            next.text ??= "b";
            return All(text, first, second, maybe, next.plain);
        }

        public async Task<string> Several()
        {
            (plain, text) = (P(1), P("a"));
            (plain, array[0]) = (array[1], plain);
            (plain, maybe) = (await Give(2), P(3));
            return All(plain, text, array[0], maybe);
        }

        static int Sum(ref int a, int b) => a += b;

        static void Two(int n, out int a, out int? b) => (a, b) = (n, n + 1);

        public async Task<string> References()
        {
            Sum(ref plain, P(1));
            Sum(ref plain, await Give(2));
            Two(await Give(3), out plain, out maybe);
            ref int element = ref array[0];
            element += plain;
            counter.Add(await Give(4));
            return All(plain, maybe, array[0], counter.N);
        }

        public string Atomic()
        {
            int one = Interlocked.Increment(ref plain), two = Interlocked.Add(ref plain, P(5)), three = Interlocked.Exchange(ref plain, P(2));
            long four = Interlocked.CompareExchange(ref job, P(7), P(0)), five = Interlocked.CompareExchange(ref job, value: P(8), comparand: P(1));
            Volatile.Write(ref plain, P(3));
            Interlocked.Add(ref shared, P(1) - 1);
            string? six = Interlocked.Exchange(ref text, P("x"));
            return All(one, two, three, four, five, six, Volatile.Read(ref plain), Interlocked.Read(ref job), text);
        }

        int Auto { get; set; } = 1;
        public int Half { get; private set; }
        int Twice => P(plain) * 2;
        static string? Name { get; set; }
        public int Level { get => P(plain); private set => plain = P(value); }

        public string Properties()
        {
            Auto = P(2);
            Auto += P(3);
            int old = Auto++;
            Half = Auto - P(1);
            Half /= P(2);
            Name ??= P("n");
            Name = null;
            Level = P(4);
            Level += 2;
            Level++;
            return All(Auto, old, Half, Twice, Level, Name);
        }

        public string Chains()
        {
            next = new Closed(owner);
            (next.plain, next.next) = (P(1), this);
            next.plain += P(2);
            next.next!.plain = next.plain++ + P(3);
            next.next.Touch(P(4));
            return All(plain, next.plain);
        }

        void Touch(int n)
        {
            plain += n;
            Thread.Yield();
        }
    }

    internal sealed class Primary<T>(ClosedState owner, T first, List<int> list, string name = "n") where T : class
    {
        T last = default!;

        public async Task<string> All(T value)
        {
            first = owner.P(first) is null ? first : value;
            list.Add(owner.P(3));
            await Task.Yield();
            last = first;
            name += owner.P("x");
            name += (await Task.FromResult("y")).Length;
            list = [.. list, list.Count];
            void Local() => name = nameof(name) + name;
            Local();
            Action act = () => name += first;
            act();
            return ClosedState.All(first, last, list.Count, name);
        }
    }

    internal class Base(int n)
    {
        protected int count = n;
        private protected static int made;
        protected virtual int Step(int by) { count += by; made++; return count; }
    }

    internal sealed class Derived(ClosedState owner, int by) : Base(7)
    {
        protected override int Step(int more) => base.Step(more + by) + owner.P(by++);

        public string Work()
        {
            count = owner.P(count) + 1;
            count++;
            int before = made;
            return All(Step(owner.P(2)), count, by, made - before);
        }
    }
}
