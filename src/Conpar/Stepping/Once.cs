using System.ComponentModel;

namespace Conpar.Stepping;

/// <summary>What several patterns look at and the compiler reads once.</summary>
/// <typeparam name="T">The type of what is read.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Once<T>
{
    /// <summary>Whether it has been read.</summary>
    public bool IsRead { get; private set; }

    /// <summary>What was read.</summary>
    public T Value { readonly get; private set; }

    /// <summary>Takes what was read, and gives it.</summary>
    public T Keep(T value)
    {
        IsRead = true;
        return Value = value;
    }
}
