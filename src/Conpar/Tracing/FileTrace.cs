using System.IO.MemoryMappedFiles;

namespace Conpar.Tracing;

/// <summary>A trace in a file, which outlives the process however that ends. The file grows by mapped pieces.</summary>
internal sealed unsafe class FileTrace : TraceStore
{
    // Multiples of every platform's mapping granularity.
    const int FirstPiece = 4 << 20, LargestPiece = 32 << 20, Granularity = 64 << 10;

    readonly FileStream file;
    readonly List<(MemoryMappedFile Map, MemoryMappedViewAccessor View)> pieces = [];
    int nextSize = FirstPiece;
    long length;

    public FileTrace(string path, long cap = TraceFile.DefaultCap) : base(cap)
    {
        file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        Open();
    }

    protected override byte* Grow(int atLeast, out int size)
    {
        size = Math.Max(nextSize, (atLeast + Granularity - 1) / Granularity * Granularity);
        nextSize = Math.Min(nextSize * 2, LargestPiece);
        MemoryMappedFile map = MemoryMappedFile.CreateFromFile(file, null, length + size, MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: true);
        MemoryMappedViewAccessor view = map.CreateViewAccessor(length, size);
        pieces.Add((map, view));
        length += size;
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;

        // Most runs need no more: none of their events has to wait for a page.
        if (pieces.Count == 1) FreshMemory.Populate(start, size);
        return start;
    }

    public override void Dispose()
    {
        base.Dispose();
        foreach ((MemoryMappedFile map, MemoryMappedViewAccessor view) in pieces)
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            map.Dispose();
        }

        file.Dispose();
    }
}
