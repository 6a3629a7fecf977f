using System.ComponentModel;

namespace Conpar.Cooperation;

/// <summary>
/// Marks a façade method that takes a delegate in its explored form: explored code calls it where the replaced member is given a lambda or a
/// method that is compiled too; or one that gives what an asynchronous loop goes through, which an explored one is in place of the user's.
/// </summary>
/// <param name="member">The replaced member's documentation comment id. One that ends with the delegate stands for overloads that take more after it, too, by their names.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ExploresAttribute(string member) : Attribute
{
    /// <summary>The replaced member's documentation comment id.</summary>
    public string Member { get; } = member;
}
