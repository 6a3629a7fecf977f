using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Cooperation;

/// <summary>New objects that a façade made.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Created
{
    /// <summary>An object whose constructor has not run.</summary>
    public static T Blank<T>() where T : class => (T)RuntimeHelpers.GetUninitializedObject(typeof(T));

    /// <summary>Carries out an initializer.</summary>
    public static T With<T>(T created, Action<T> initialize)
    {
        initialize(created);
        return created;
    }
}
