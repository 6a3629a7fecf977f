using System.Runtime.CompilerServices;

namespace Conpar.Stepping;

/// <summary>
/// Numbers for the places that jobs touch: a member of an object, an element of an array. They are given out at the first touch within a
/// run, so after the same steps the same places have the same numbers, though their objects are others.
/// </summary>
internal sealed class Locations
{
    struct Entry
    {
        public object Of;
        public int Member, Location, Run;
    }

    Entry[] table = new Entry[256];
    (int Location, int Run)[] own = new (int, int)[16];
    (object? Of, int Member)[] places = new (object?, int)[64];
    object? scenario;
    int run, held;

    /// <summary>How many there are in this run.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all for a fresh run on this instance of the scenario.</summary>
    public void Restart(object? instance)
    {
        scenario = instance;
        run++;
        Count = held = 0;
    }

    /// <summary>The number of a member, of a static one where there is no object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(object? of, int member) => (of is null || of == scenario) && member >= 0 ? OfOwn(of, member) : OfOther(of!, member);

    /// <summary>What has a number.</summary>
    public (object? Of, int Member) this[int location] => places[location];

    /// <summary>Whether a step touched it in this run.</summary>
    public bool Has(object of, int member)
    {
        int mask = table.Length - 1;
        for (int at = Slot(of, member) & mask; table[at].Run == run; at = (at + 1) & mask)
        {
            if (table[at].Of == of && table[at].Member == member) return true;
        }

        return false;
    }

    static int Slot(object of, int member) => RuntimeHelpers.GetHashCode(of) + member * 0x61C8_8647;

    int OfOwn(object? of, int member)
    {
        if (member >= own.Length) Array.Resize(ref own, Math.Max(own.Length * 2, member + 1));
        ref (int Location, int Run) entry = ref own[member];
        if (entry.Run != run) entry = (Add(of, member), run);
        return entry.Location;
    }

    int OfOther(object of, int member)
    {
        int mask = table.Length - 1;
        for (int at = Slot(of, member) & mask; ; at = (at + 1) & mask)
        {
            ref Entry entry = ref table[at];
            if (entry.Run != run)
            {
                int location = Add(of, member);
                entry = new Entry { Of = of, Member = member, Location = location, Run = run };
                if (++held * 2 > table.Length) Grow();
                return location;
            }

            if (entry.Of == of && entry.Member == member) return entry.Location;
        }
    }

    int Add(object? of, int member)
    {
        if (Count == places.Length) Array.Resize(ref places, Count * 2);
        places[Count] = (of, member);
        return Count++;
    }

    void Grow()
    {
        Entry[] before = table;
        table = new Entry[before.Length * 2];
        int mask = table.Length - 1;
        foreach (Entry entry in before)
        {
            if (entry.Run != run) continue;
            int at = Slot(entry.Of, entry.Member) & mask;
            while (table[at].Run == run) at = (at + 1) & mask;
            table[at] = entry;
        }
    }
}
