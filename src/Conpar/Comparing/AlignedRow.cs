namespace Conpar.Comparing;

/// <summary>One row of two traces beside each other.</summary>
/// <param name="Interleaved">The interleaved lane's event, as an index; -1 where this row has none.</param>
/// <param name="Parallel">The parallel lane's event.</param>
/// <param name="Mark">How the two differ here.</param>
internal readonly record struct AlignedRow(int Interleaved, int Parallel, RowMark Mark);
