namespace Conpar.Exploration.KnownBugs;

/// <summary>StringBuffer of JDK 1.4: each call locks, and between asking for the length and copying so much the other is cut.</summary>
public partial class SharedStringBuilder
{
    readonly Lock gate = new();
    readonly char[] text = ['a', 'b', 'c'];
    int length = 3;

    int Length()
    {
        lock (gate) return length;
    }

    void Copy(int count)
    {
        lock (gate)
        {
            if (count > length) throw new ArgumentOutOfRangeException(nameof(count));
        }
    }

    [Job]
    void Append()
    {
        int count = Length();
        Copy(count);
    }

    [Job]
    void Cut()
    {
        lock (gate) length = 0;
    }
}

public partial class SharedStringBuilderRepaired
{
    readonly Lock gate = new();
    int length = 3;

    [Job]
    void Append()
    {
        lock (gate)
        {
            int count = length;
            if (count > length) throw new InvalidOperationException("cut meanwhile");
        }
    }

    [Job]
    void Cut()
    {
        lock (gate) length = 0;
    }
}
