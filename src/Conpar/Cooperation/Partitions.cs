using System.Collections.Concurrent;

namespace Conpar.Cooperation;

/// <summary>What a partitioner gives out, one item after another.</summary>
internal static class Partitions
{
    public static IEnumerable<T> Of<T>(Partitioner<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!source.SupportsDynamicPartitions) throw new InvalidOperationException("The Partitioner used here must support dynamic partitioning.");
        return source.GetDynamicPartitions();
    }

    public static IEnumerable<KeyValuePair<long, T>> Ordered<T>(OrderablePartitioner<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!source.SupportsDynamicPartitions) throw new InvalidOperationException("The Partitioner used here must support dynamic partitioning.");
        if (!source.KeysNormalized) throw new InvalidOperationException("The OrderablePartitioner used here must have its keys normalized.");
        return source.GetOrderableDynamicPartitions();
    }
}
