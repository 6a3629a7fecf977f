namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Properties and indexers of which the object's type says what they do: with code, without, behind an interface.</summary>
public sealed partial class VirtualSetters : Recorded
{
    internal interface IMeter
    {
        int Value { get; set; }

        int this[int at, int factor = 1] { get; set; }
    }

    internal sealed class Plain : IMeter
    {
        readonly int[] all = new int[4];

        public int Value { get; set; }

        public int this[int at, int factor = 1] { get => all[at] * factor; set => all[at] = value; }
    }

    internal class Watched(VirtualSetters owner) : IMeter
    {
        int value;

        public virtual int Value { get { lock (owner) return owner.P(value); } set { lock (owner) this.value = owner.P(value); } }

        public int this[int at, int factor = 1] { get => owner.P(at) + factor; set => owner.P(at + value); }
    }

    internal sealed class Doubled(VirtualSetters owner) : Watched(owner)
    {
        public override int Value { get; set; }
    }

    [Job]
    int Behind_an_interface()
    {
        int sum = 0;
        foreach (IMeter meter in new IMeter[] { new Plain(), new Watched(this), new Doubled(this) })
        {
            meter.Value = P(1);
            meter.Value += P(2);
            sum += meter.Value++ + ++meter.Value + (meter.Value = P(7));
            sum += meter is { Value: > 6 } ? 1 : 0;
            meter[P(1)] = 3;
            meter[factor: P(2), at: P(3)] += P(4);
            sum += meter[1]++;
        }

        return sum;
    }

    [Job]
    int Behind_a_question_mark_and_in_a_lambda()
    {
        IMeter meter = new Watched(this);
        IMeter? none = null;
        meter?.Value = P(3);
        none?.Value = P(4);
        Action more = () => meter!.Value += P(2);
        more();
        return meter?.Value + (none?.Value ?? 0) ?? 0;
    }

    [Job]
    int Of_classes()
    {
        Watched one = new Doubled(this), two = new Watched(this);
        (one.Value, two.Value) = (P(2), P(3));
        one.Value *= two.Value -= P(1);
        return one.Value + two.Value;
    }
}
