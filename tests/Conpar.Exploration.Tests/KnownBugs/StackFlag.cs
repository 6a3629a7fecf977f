namespace Conpar.Exploration.KnownBugs;

/// <summary>stack_bad: whether there is something is remembered from another section.</summary>
public partial class StackFlag
{
    readonly Lock gate = new();
    int top;
    bool pushed;

    [Job]
    void Push()
    {
        for (int i = 0; i < 3; i++)
        {
            lock (gate)
            {
                top++;
                pushed = true;
            }
        }
    }

    [Job]
    void Pop()
    {
        for (int i = 0; i < 3; i++)
        {
            lock (gate)
            {
                if (!pushed) continue;
                if (top == 0) throw new InvalidOperationException("nothing to pop");
                top--;
            }
        }
    }
}

public partial class StackFlagRepaired
{
    readonly Lock gate = new();
    int top;

    [Job]
    void Push()
    {
        for (int i = 0; i < 3; i++)
        {
            lock (gate) top++;
        }
    }

    [Job]
    void Pop()
    {
        for (int i = 0; i < 3; i++)
        {
            lock (gate)
            {
                if (top > 0) top--;
            }
        }
    }
}
