using System.ComponentModel;

namespace Conpar.Stepping;

/// <summary>Numbers for the fields and variables that explored code touches: the same member has the same one in every file.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Members
{
    /// <summary>In place of a member: an object as what jobs synchronise by.</summary>
    internal const int Synchronisation = int.MinValue + 1;

    /// <summary>An object as a whole, in place of a member.</summary>
    public const int WholeObject = int.MinValue;

    /// <summary>The same, when indexes have been evaluated.</summary>
    public static int WholeAfter<T>(T index) => WholeObject;

    /// <summary>The same, when indexes have been evaluated.</summary>
    public static int WholeAfter<T1, T2>(T1 first, T2 second) => WholeObject;

    static readonly Lock gate = new();
    static readonly Dictionary<string, int> numbers = [];
    static readonly List<string> names = [];

    /// <summary>The number of a member.</summary>
    /// <param name="id">What tells it from all others.</param>
    /// <param name="name">What people call it: <c>balance</c>, <c>Node.next</c>.</param>
    public static int Add(string id, string name)
    {
        lock (gate)
        {
            if (numbers.TryGetValue(id, out int known)) return known;
            names.Add(name);
            return numbers[id] = names.Count - 1;
        }
    }

    internal static string NameOf(int number)
    {
        lock (gate) return names[number];
    }
}
