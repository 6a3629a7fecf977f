namespace Conpar.Parallelism;

/// <summary>What one job holds and what it waits for. Its own thread writes, the lane's watch reads.</summary>
internal sealed class LockLedger
{
    (object Real, int Site)[] held = new (object, int)[4];
    int count;
    volatile object? blockedOn;

    /// <summary>What the job's thread waits for; null where it waits for nothing that is known.</summary>
    public object? BlockedOn => blockedOn;

    public int BlockedAt { get; private set; }

    /// <summary>Raised at each wait.</summary>
    public int Waits { get; private set; }

    public void Entered(object real, int site)
    {
        if (count == held.Length) Array.Resize(ref held, count * 2);
        held[count++] = (real, site);
    }

    public void Leaving(object real)
    {
        (object Real, int Site)[] all = held;
        for (int i = count - 1; i >= 0; i--)
        {
            if (all[i].Real != real) continue;
            count--;
            Array.Copy(all, i + 1, all, i, count - i);
            all[count] = default;
            return;
        }
    }

    public void BlocksOn(object? real, int site)
    {
        if (real is not null)
        {
            BlockedAt = site;
            Waits++;
        }

        blockedOn = real;
    }

    /// <summary>Where the job entered what it holds; false where it does not hold it.</summary>
    public bool Holds(object real, out int site)
    {
        (object Real, int Site)[] all = held;
        for (int i = 0; i < Math.Min(count, all.Length); i++)
        {
            if (all[i].Real != real) continue;
            site = all[i].Site;
            return true;
        }

        site = -1;
        return false;
    }
}
