namespace Conpar.Exploration.Primitives;

/// <summary>Each gives way to the other.</summary>
public partial class Peterson
{
    volatile bool first, second;
    volatile int turn;
    int count;

    [Job]
    void First()
    {
        first = true;
        turn = 1;
        while (second && turn == 1) { }
        count++;
        first = false;
    }

    [Job]
    void Second()
    {
        second = true;
        turn = 0;
        while (first && turn == 0) { }
        count++;
        second = false;
    }

    [Check] bool CountedBoth() => count == 2;
}

/// <summary>Each waits for the other.</summary>
public partial class HalfPeterson
{
    volatile bool first, second;
    int count;

    [Job]
    void First()
    {
        first = true;
        while (second) { }
        count++;
        first = false;
    }

    [Job]
    void Second()
    {
        second = true;
        while (first) { }
        count++;
        second = false;
    }
}
