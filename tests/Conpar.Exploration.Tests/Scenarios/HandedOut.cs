namespace Conpar.Exploration.Scenarios;

/// <summary>What one job makes, hands out, and goes on to change.</summary>
public sealed class Parcel
{
    public static volatile Parcel? Last;

    public int Weight;

    public int Number
    {
        get => Weight;
        set => Last = value > 0 ? this : null;
    }
}

/// <summary>Hands it out by exchanging it for what was there.</summary>
public partial class ExchangedParcel
{
    Parcel? parcel;

    [Job]
    void Make()
    {
        Parcel made = new();
        Interlocked.Exchange(ref parcel, made);
        made.Weight = 1;
    }

    [Job] int Take() => Volatile.Read(ref parcel)?.Weight ?? 0;
}

/// <summary>Hands it out by writing it.</summary>
public partial class WrittenParcel
{
    Parcel? parcel;

    [Job]
    void Make()
    {
        Parcel made = new();
        Volatile.Write(ref parcel, made);
        made.Weight = 1;
    }

    [Job] int Take() => Volatile.Read(ref parcel)?.Weight ?? 0;
}

/// <summary>Hands it out within what a method of the library makes of it.</summary>
public partial class WrappedParcel
{
    volatile Tuple<Parcel>? wrapped;

    [Job]
    void Make()
    {
        Parcel made = new();
        wrapped = Tuple.Create(made);
        made.Weight = 1;
    }

    [Job] int Take() => wrapped?.Item1.Weight ?? 0;
}

/// <summary>It hands itself out where a property is set.</summary>
public partial class NumberedParcel
{
    [Setup] void Clear() => Parcel.Last = null;

    [Job]
    void Make()
    {
        Parcel made = new();
        made.Number = 1;
        made.Weight = 1;
    }

    [Job] int Take() => Parcel.Last?.Weight ?? 0;
}

/// <summary>It does so in its initializer.</summary>
public partial class InitializedParcel
{
    [Setup] void Clear() => Parcel.Last = null;

    [Job]
    void Make()
    {
        Parcel made = new() { Number = 1 };
        made.Weight = 1;
    }

    [Job] int Take() => Parcel.Last?.Weight ?? 0;
}
