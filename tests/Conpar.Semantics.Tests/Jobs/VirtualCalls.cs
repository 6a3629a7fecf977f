namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Virtual, abstract, overridden and hidden members, and calls of the base class.</summary>
public sealed partial class VirtualCalls : Recorded
{
    internal abstract partial class Animal(VirtualCalls owner)
    {
        protected VirtualCalls Owner => owner;
        public abstract string Name { get; }
        public virtual string Speak(int times) { owner.Note("animal"); return Name + owner.P(times); }
        public string Twice() => Speak(1) + Speak(2);
        public virtual async Task<string> Later() { await Task.Yield(); return owner.P("later " + Name); }
        public virtual int this[int at] { get => owner.P(at); set => owner.Note("animal set " + value); }
        protected virtual void Hook() => owner.Note("hook");
        public void Run() { Hook(); owner.P("run"); }
        public virtual int Quiet() => 1;
    }

    internal partial class Dog(VirtualCalls owner) : Animal(owner)
    {
        public override string Name => Owner.P("dog");
        public override string Speak(int times) { Owner.Note("dog"); return "woof " + base.Speak(times + 1); }
        public override async Task<string> Later() => "dog " + await base.Later();
        public override int this[int at] { get => base[at] * 10; set { Owner.P("set"); base[at] = value + at; } }
        protected override void Hook() { base.Hook(); Owner.P("dog hook"); }
    }

    internal sealed partial class Puppy(VirtualCalls owner) : Dog(owner)
    {
        public override string Speak(int times) => "small " + base.Speak(times);
        public new string Twice() => "once " + Speak(Owner.P(9));
        public override int Quiet() => Owner.P(2);
    }

    internal sealed partial class Cat(VirtualCalls owner) : Animal(owner) { public override string Name => "cat"; }

    [Job] string Methods() { Animal[] all = [new Dog(this), new Puppy(this), new Cat(this)]; return All(all.Select(a => a.Speak(P(1))), all[0].Twice(), all[1].Twice(), ((Puppy)all[1]).Twice(), all[2].Twice(), all.Sum(a => a.Quiet())); }

    [Job] string Properties_and_indexers() { Animal d = new Dog(this), c = new Cat(this); d[P(2)] = P(3); c[1] = P(4); d[1] += P(1); return All(d.Name, c.Name, d[P(5)], c[P(6)], d?.Name, (d as Dog)?[7]); }

    [Job] async Task<string> Asynchronous() { Animal d = new Dog(this), c = new Cat(this); Task<string> kept = d.Later(); return All(await kept, await c.Later(), await d.Later()); }

    [Job] string Protected_hooks() { Animal d = new Puppy(this); d.Run(); new Cat(this).Run(); return P("end"); }

    internal partial class Kennel(VirtualCalls owner) { public virtual Func<string> Caller() => Call; protected virtual string Call() => owner.P("call"); public virtual T Same<T>(T one) { owner.P("same"); return one; } }
    internal sealed partial class LoudKennel(VirtualCalls owner) : Kennel(owner) { protected override string Call() => "loud " + base.Call(); public override T Same<T>(T one) => base.Same(base.Same(one)); }

    [Job] async Task<string> As_delegates_of_what_the_receiver_is() { Animal cat = new Cat(this), puppy = new Puppy(this); Func<Task<string>> later = cat.Later, sooner = puppy.Later; Func<int, int> same = new LoudKennel(this).Same<int>; Animal[] all = [puppy, cat]; Func<int, string> speak = all[P(0)].Speak; all[0] = cat; return All(speak(P(1)), await later(), await sooner(), new Kennel(this).Caller()(), new LoudKennel(this).Caller()(), same(P(3)), Enumerable.Range(1, 2).Select(puppy.Speak)); }

    [Job] string As_delegates() { Animal d = new Dog(this); Func<int, string> f = d.Speak; Func<string> g = d.Twice; return All(f(P(1)), g(), new List<Animal> { d, new Cat(this) }.ConvertAll(a => a.Name)); }

    internal partial class Plain { public virtual string Text() => "plain"; public override string ToString() => "p" + Text(); }
    internal partial class Pointed(VirtualCalls owner) : Plain { public override string Text() => owner.P("pointed"); }
    internal partial class Other : Plain { public override string Text() => "other"; }

    string Of(Plain plain) => plain.Text() + plain;

    [Job] string Points_in_one_override_only() => All(Of(new Plain()), Of(new Pointed(this)), Of(new Other()));

    internal abstract partial class Template<T>(VirtualCalls owner)
    {
        public T Run(T seed) { T value = Step(owner.P(seed)); return Done(value); }
        protected abstract T Step(T value);
        protected virtual T Done(T value) => owner.P(value);
    }

    internal sealed partial class Adding(VirtualCalls owner) : Template<int>(owner) { protected override int Step(int value) => owner1.P(value) + 1; readonly VirtualCalls owner1 = owner; }
    internal sealed partial class Joining(VirtualCalls owner) : Template<string>(owner) { protected override string Step(string value) => value + "+"; protected override string Done(string value) => "<" + base.Done(value) + ">"; }

    [Job] string Template_methods() => All(new Adding(this).Run(P(1)), new Joining(this).Run("s"));
}
