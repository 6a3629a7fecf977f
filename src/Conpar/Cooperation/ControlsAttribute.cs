using System.ComponentModel;

namespace Conpar.Cooperation;

/// <summary>Marks a façade method as what generated code calls in place of a member of the base class library. The generator reads its table from these.</summary>
/// <param name="member">The replaced member's documentation comment id, such as <c>M:System.Threading.Thread.Sleep(System.Int32)</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ControlsAttribute(string member) : Attribute
{
    /// <summary>The replaced member's documentation comment id.</summary>
    public string Member { get; } = member;

    /// <summary>Whether this façade serves only a call that is awaited where it stands: <c>await Task.Delay(5)</c>, not <c>var t = Task.Delay(5)</c>.</summary>
    public bool Awaited { get; set; }

    /// <summary>Whether the member touches its object as one that is not controlled does: this façade has no place of its own, and jobs that share the object race.</summary>
    public bool Touches { get; set; }

    /// <summary>Whether classes of the user's own may have code for the member, whose forms then run; the façade is for all other receivers.</summary>
    public bool OwnFirst { get; set; }
}
