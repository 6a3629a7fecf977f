using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Conpar.Parallelism;

/// <summary>
/// Which processors code may run on. A process gets its set before it starts: set later, threads that a runtime has already made keep the old one.
/// </summary>
internal static partial class CoreAffinity
{
    /// <summary>Enough for 8192 processors.</summary>
    const int MaskBytes = 1024;

    /// <summary>Whether a child process can be kept on chosen processors here; macOS cannot.</summary>
    public static bool CanPin => OperatingSystem.IsLinux() || OperatingSystem.IsWindows();

    /// <summary>The processors that this process may use, in their own order.</summary>
    public static IReadOnlyList<int> Allowed()
    {
        if (OperatingSystem.IsLinux() && ReadMask() is { } mask) return Numbers(mask);
        if (OperatingSystem.IsWindows()) return Numbers(BitConverter.GetBytes((long)Process.GetCurrentProcess().ProcessorAffinity));
        return [.. Enumerable.Range(0, Environment.ProcessorCount)];
    }

    /// <summary>Does something on a thread of its own that may use these processors only, so that a child process started there inherits them.</summary>
    /// <param name="cores">The processors; nothing is restricted where they cannot be set.</param>
    /// <param name="action">What is done.</param>
    /// <param name="pinned">Whether the processors were set.</param>
    public static T On<T>(IReadOnlyList<int> cores, Func<T> action, out bool pinned)
    {
        (T Value, bool Pinned, Exception? Fault) result = default;
        Thread thread = new(() =>
        {
            try
            {
                result = OperatingSystem.IsLinux() ? (action.AfterSetting(cores, out bool set), set, null)
                    : OperatingSystem.IsWindows() ? (OnWindows(cores, action), true, null)
                    : (action(), false, null);
            }
            catch (Exception fault)
            {
                result.Fault = fault;
            }
        });
        thread.Start();
        thread.Join();
        if (result.Fault is { } thrown) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
        pinned = result.Pinned;
        return result.Value;
    }

    /// <summary>Keeps the calling thread on these processors.</summary>
    /// <returns>False where the system does not do that for a thread.</returns>
    public static bool KeepThread(IReadOnlyList<int> cores)
    {
        if (!OperatingSystem.IsLinux()) return false;
        byte[] mask = new byte[MaskBytes];
        foreach (int core in cores) mask[core / 8] |= (byte)(1 << core % 8);
        return SetAffinity(0, MaskBytes, mask) == 0;
    }

    [SupportedOSPlatform("linux")]
    static T AfterSetting<T>(this Func<T> action, IReadOnlyList<int> cores, out bool set)
    {
        // The thread ends with the action: nothing is to be restored.
        set = KeepThread(cores);
        return action();
    }

    [SupportedOSPlatform("windows")]
    static T OnWindows<T>(IReadOnlyList<int> cores, Func<T> action)
    {
        using Process self = Process.GetCurrentProcess();
        nint before = self.ProcessorAffinity;
        self.ProcessorAffinity = (nint)cores.Aggregate(0L, (mask, core) => mask | (1L << core));
        try
        {
            return action();
        }
        finally
        {
            self.ProcessorAffinity = before;
        }
    }

    static byte[]? ReadMask()
    {
        byte[] mask = new byte[MaskBytes];
        return GetAffinity(0, MaskBytes, mask) >= 0 ? mask : null;
    }

    static List<int> Numbers(byte[] mask)
    {
        List<int> cores = [];
        for (int core = 0; core < mask.Length * 8; core++)
        {
            if ((mask[core / 8] & (1 << core % 8)) != 0) cores.Add(core);
        }

        return cores;
    }

    [LibraryImport("libc", EntryPoint = "sched_setaffinity", SetLastError = true)]
    private static partial int SetAffinity(int thread, nuint size, [In] byte[] mask);

    [LibraryImport("libc", EntryPoint = "sched_getaffinity", SetLastError = true)]
    private static partial int GetAffinity(int thread, nuint size, [Out] byte[] mask);
}
