using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Conpar.Tracing;

/// <summary>A trace in memory, for runs in the caller's own process.</summary>
internal sealed unsafe class MemoryTrace : TraceStore
{
    const int FirstPiece = 32 << 10, LargestPiece = 4 << 20;

    readonly List<byte[]> pieces = [];
    int nextSize = FirstPiece;

    public MemoryTrace(long cap = TraceFile.DefaultCap) : base(cap) => Open();

    public Trace Read()
    {
        TraceReader reader = new();
        bool first = true;

        // What outlives its run may still write.
        byte[][] written;
        lock (pieces) written = [.. pieces];
        foreach (byte[] piece in written)
        {
            reader.Add(piece, first);
            first = false;
        }

        return reader.ToTrace();
    }

    protected override byte* Grow(int atLeast, out int size)
    {
        size = Math.Max(nextSize, atLeast);
        nextSize = Math.Min(nextSize * 2, LargestPiece);

        // Pinned: writers keep addresses. A writer that outlives its run keeps the store, and so the memory.
        byte[] piece = GC.AllocateArray<byte>(size, pinned: true);
        lock (pieces) pieces.Add(piece);
        return (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(piece));
    }
}
