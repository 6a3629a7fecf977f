namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Events of classes that are not partial and of those that are: raised, changed and asked for.</summary>
public sealed partial class Events : Recorded
{
    event Action<int>? Own;

    [Job]
    async Task<string> Raised_by_its_class()
    {
        Bell bell = new(this);
        bell.Rung += Heard;
        await bell.RingLater(1);
        bell.Rung += n => Note("lambda " + n);
        bell.Ring(2);
        Bell.Any += Heard;
        await bell.RingLater(3);
        bell.Rung -= Heard;
        Bell.Any -= Heard;
        bell.Ring(4);
        return All(bell.IsHeard);
    }

    [Job]
    async Task<string> Raised_by_a_job()
    {
        Own += Heard;
        if (Own is not null) Own(P(1));
        Own?.Invoke(await Later(2));
        Own -= Heard;
        Own?.Invoke(P(3));
        Own = Heard;
        Action<int>? kept = Own;
        Own = null;
        kept(P(4));
        return All(Own is null);
    }

    [Job]
    string Changed_in_the_order_of_its_parts()
    {
        Bell bell = new(this);
        P(bell).Rung += P((Action<int>)Heard);
        if (bell.IsHeard) P(bell).Rung -= Heard;
        else bell.Rung += Heard;
        bell.Ring(1);
        return All(bell.IsHeard);
    }

    [Job]
    async Task<string> With_accessors_of_its_own()
    {
        Bell bell = new(this);
        bell.Counted += Heard;
        bell.Counted += Heard;
        bell.Counted -= Heard;
        await bell.RingLater(1);
        return All(bell.Count);
    }

    void Heard(int n) => Note("heard " + n);

    async Task<int> Later(int n)
    {
        await Task.Yield();
        return P(n);
    }

    internal sealed class Bell(Events owner)
    {
        Action<int>? counted;

        public event Action<int>? Rung;

        public static event Action<int>? Any;

        public event Action<int> Counted
        {
            add
            {
                Count++;
                counted += value;
            }
            remove => counted -= value;
        }

        public int Count { get; private set; }

        public bool IsHeard => Rung != null;

        public void Ring(int n)
        {
            owner.Note("ring " + n);
            this.Rung?.Invoke(n);
        }

        public async Task RingLater(int n)
        {
            await Task.Delay(1);
            Rung?.Invoke(n);
            if (Any is { } any) any(n);
            counted?.Invoke(n);
            Rung += Quiet;
            Rung -= Quiet;
        }

        public void Quiet(int n) => owner.Note("quiet " + n);
    }
}
