// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

// Threads that explored jobs make.
public static partial class Threads
{
    [Explores("M:System.Threading.Thread.#ctor(System.Threading.ThreadStart)")]
    [Explores("M:System.Threading.Thread.#ctor(System.Threading.ThreadStart,System.Int32)")]
    public static Thread NewExplored(Job job, int site, Func<Job, ExploredTask> start, int maxStackSize = 0) => ExploredThread.Make((explored, _) => start(explored), maxStackSize);

    [Explores("M:System.Threading.Thread.#ctor(System.Threading.ParameterizedThreadStart)")]
    [Explores("M:System.Threading.Thread.#ctor(System.Threading.ParameterizedThreadStart,System.Int32)")]
    public static Thread NewExplored(Job job, int site, Func<Job, object?, ExploredTask> start, int maxStackSize = 0) => ExploredThread.Make(start, maxStackSize);
}
