using System.Collections.Concurrent;
using System.Reflection;

namespace Conpar.Stepping;

/// <summary>What objects of the library only show: the collections behind a query, a read-only view, the keys or values of a dictionary.</summary>
internal static class Origins
{
    /// <summary>The fields that have them; what the compiler made of an iterator has each twice, once for who goes through it.</summary>
    static readonly HashSet<string> fields =
    [
        "_source", "<_source>P", "source", "<>3__source", "_first", "first", "<>3__first", "_second", "second", "<>3__second", "third", "<>3__third", "outer", "<>3__outer", "inner", "<>3__inner",
        "_head", "_tail", "_sources", "<Item>k__BackingField", "<Linked>k__BackingField", "list", "_dictionary", "m_dictionary", "_collection", "_underlying", "_dict",
    ];

    static readonly ConcurrentDictionary<Type, FieldInfo[]> known = new();
    static readonly ConcurrentDictionary<Type, FieldInfo?> lists = new();

    /// <summary>The collections that are read or changed where this object is, each once, in the order in which the object has them; null where it shows no other.</summary>
    public static IReadOnlyList<object>? Of(object shown)
    {
        if (FieldsOf(shown).Length == 0) return null;
        List<object> origins = [];
        Add(shown, origins);
        return origins;
    }

    /// <summary>What changes where this object does; null for nothing else. A value in a linked list is also seen by those who go through the list.</summary>
    public static IReadOnlyList<object>? ChangedWith(object changed) => OfNode(changed) is { } list ? [changed, list] : Of(changed);

    /// <summary>The linked list of a node, whose neighbours change with it; the node itself where it is in none.</summary>
    public static object ListOf(object node) => OfNode(node) ?? node;

    static object? OfNode(object node) => lists.GetOrAdd(node.GetType(), static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(LinkedListNode<>) ? type.GetField("list", BindingFlags.Instance | BindingFlags.NonPublic) : null)?.GetValue(node);

    static void Add(object shown, List<object> origins)
    {
        object[] next = [.. FieldsOf(shown).Select(field => field.GetValue(shown)).OfType<object>()];
        foreach (object one in next) Add(one, origins);
        if (next.Length == 0 && !origins.Contains(shown, ReferenceEqualityComparer.Instance)) origins.Add(shown);
    }

    static FieldInfo[] FieldsOf(object shown) => known.GetOrAdd(shown.GetType(), static type => HasOthers(type) ? [.. All(type)] : []);

    static bool HasOthers(Type type) => type switch
    {
        { Namespace: "System.Linq" } => type.DeclaringType == typeof(Enumerable) || type.Name == "SingleLinkedNode`1",
        { Namespace: "System.Collections.ObjectModel" } => type.Name is "ReadOnlyCollection`1" or "ReadOnlyDictionary`2" or "KeyCollection" or "ValueCollection",
        { Namespace: "System.Collections.Generic" } => type.Name is "KeyCollection" or "ValueCollection" or "KeyList" or "ValueList" or "TreeSubSet",
        _ => false,
    };

    static IEnumerable<FieldInfo> All(Type type)
    {
        for (Type? one = type; one is not null; one = one.BaseType)
        {
            foreach (FieldInfo field in one.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (fields.Contains(field.Name) && !field.FieldType.IsValueType) yield return field;
            }
        }
    }
}
