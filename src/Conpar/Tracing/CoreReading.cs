using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Conpar.Tracing;

/// <summary>Which processor a thread is on, asked again every millisecond: a thread seldom moves, and asking costs.</summary>
internal partial struct CoreReading
{
    static readonly long span = Stopwatch.Frequency / 1000;

    long until;
    short core;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public short At(long time)
    {
        if (time >= until) Read(time);
        return core;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Read(long time)
    {
        until = time + span;
        core = (short)(OperatingSystem.IsLinux() ? GetCore() : OperatingSystem.IsWindows() ? Thread.GetCurrentProcessorId() : -1);
    }

    [LibraryImport("libc", EntryPoint = "sched_getcpu")]
    [SuppressGCTransition]
    private static partial int GetCore();
}
