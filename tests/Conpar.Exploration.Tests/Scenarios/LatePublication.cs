namespace Conpar.Exploration.Scenarios;

/// <summary>Who comes late finds the flag up and leaves the data alone.</summary>
public partial class LatePublication
{
    readonly object gate = new();
    int data;
    bool isReady;

    [Job]
    void Publishes()
    {
        data = 1;
        lock (gate) isReady = true;
    }

    [Job]
    void Falls_back()
    {
        bool seen;
        lock (gate) seen = isReady;
        if (!seen) data = 2;
    }
}
