using System.IO.MemoryMappedFiles;

namespace Conpar.Tracing;

/// <summary>A lane's trace file.</summary>
internal static class TraceFile
{
    /// <summary>About six million events.</summary>
    public const long DefaultCap = 256L << 20;

    /// <summary>Reads what is there, be the file whole or not.</summary>
    public static unsafe Trace Read(string path)
    {
        TraceReader reader = new();
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (file.Length == 0) return reader.ToTrace();
        using MemoryMappedFile map =
            MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        using MemoryMappedViewAccessor view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        try
        {
            reader.Add(new ReadOnlySpan<byte>(start, (int)Math.Min(file.Length, int.MaxValue)), first: true);
            return reader.ToTrace();
        }
        finally
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
        }
    }
}
