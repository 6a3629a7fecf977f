#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>Task</c>: delays, children, and waiting for them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.Task.Yield", Awaited = true)]
    public static JobTask Yield(Job job, int site) => Awaits.Yield(job);
}
