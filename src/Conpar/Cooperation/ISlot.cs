using System.ComponentModel;

namespace Conpar.Cooperation;

/// <summary>What a façade returns that stands for a property which generated code may also set: the value is behind it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISlot<T>
{
    /// <summary>The value.</summary>
    T Value { get; set; }
}
