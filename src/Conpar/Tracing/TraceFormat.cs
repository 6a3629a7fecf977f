using System.Runtime.InteropServices;

namespace Conpar.Tracing;

/// <summary>
/// A trace: a header, then chunks one after the other, each with its size first. A chunk holds a job's next events, a job's name or the
/// places of a source file; where a chunk did not fit before the end of a mapped piece, a gap.
/// </summary>
internal static class TraceFormat
{
    public const long Magic = 0x0001_7261_706E_6F63; // "conpar", version 1
    public const int HeaderSize = 64;
    public const int FrequencyAt = 8;
    public const int LostAt = 16;

    [StructLayout(LayoutKind.Sequential)]
    public struct Chunk
    {
        public const int HeaderSize = 16;

        public int Bytes;
        public ChunkKind Kind;
        public int Job;
        public int Unused;
    }

    public enum ChunkKind
    {
        Gap = 1,
        Events = 2,
        Job = 3,
        Sites = 4,
    }
}
