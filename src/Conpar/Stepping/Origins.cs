using System.Collections.Concurrent;
using System.Reflection;

namespace Conpar.Stepping;

/// <summary>What objects of the library only show: the collection behind a query, a read-only view, the keys or values of a dictionary.</summary>
internal static class Origins
{
    static readonly string[] fields = ["_source", "<_source>P", "source", "<>3__source", "_first", "first", "<>3__first", "outer", "<>3__outer", "list", "_dictionary", "m_dictionary", "_collection"];
    static readonly ConcurrentDictionary<Type, FieldInfo[]> known = new();

    /// <summary>The collection that is read where this object is; the object itself where it shows no other. Of a query for several, the first.</summary>
    public static object Of(object shown)
    {
        object origin = shown;
        while (Next(origin) is { } next) origin = next;
        return origin;
    }

    static object? Next(object shown)
    {
        foreach (FieldInfo field in known.GetOrAdd(shown.GetType(), FieldsOf))
        {
            if (field.GetValue(shown) is { } next) return next;
        }

        return null;
    }

    static FieldInfo[] FieldsOf(Type type) => !Shows(type) ? [] : [.. fields.Select(name => Find(type, name)).OfType<FieldInfo>().Where(field => !field.FieldType.IsValueType)];

    static bool Shows(Type type) => type switch
    {
        { Namespace: "System.Linq" } => type.DeclaringType == typeof(Enumerable),
        { Namespace: "System.Collections.ObjectModel" } => type.Name is "ReadOnlyCollection`1" or "ReadOnlyDictionary`2" or "KeyCollection" or "ValueCollection",
        { Namespace: "System.Collections.Generic" } => type.Name is "KeyCollection" or "ValueCollection",
        _ => false,
    };

    static FieldInfo? Find(Type type, string name)
    {
        for (Type? one = type; one is not null; one = one.BaseType)
        {
            if (one.GetField(name, BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is { } field) return field;
        }

        return null;
    }
}
