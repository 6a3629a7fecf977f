using System.ComponentModel;

namespace Conpar.Cooperation;

/// <summary>New objects that a façade made.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Created
{
    /// <summary>Carries out an initializer.</summary>
    public static T With<T>(T created, Action<T> initialize)
    {
        initialize(created);
        return created;
    }
}
