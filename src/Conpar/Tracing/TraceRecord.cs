using System.Runtime.InteropServices;

namespace Conpar.Tracing;

/// <summary>An event in a trace file. Its text follows in as many further records as it needs.</summary>
[StructLayout(LayoutKind.Sequential, Size = Size)]
internal struct TraceRecord
{
    public const int Size = 40;

    /// <summary>Written last: a record whose kind is there is whole. 0 where nothing was written yet.</summary>
    public byte Kind;
    public short Core;
    public int Thread;
    public int Site;
    public int TextBytes;

    /// <summary>In ticks of the clock since the lane's start.</summary>
    public long Time;
    public long Duration;

    /// <summary>What came first where times are equal.</summary>
    public long Order;

    /// <summary>The room of an event with its text.</summary>
    public static int SizeWith(int textBytes) => Size + (textBytes + Size - 1) / Size * Size;
}
