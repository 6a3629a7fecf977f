using System.Runtime.CompilerServices;
using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>Awaits in interleaved code what is not conpar's.</summary>
internal static class Foreign
{
    public static void Suspend<TAwaiter>(Frame frame, TAwaiter awaiter) where TAwaiter : INotifyCompletion
    {
        InterleavedJob job = InterleavedLane.Running;
        job.WaitingAsync(WaitKind.Task, null, SiteTable.Unknown, fromOutside: true);
        int ticket = job.Ticket;
        job.Park(frame);
        awaiter.OnCompleted(() => job.WakeFromAnywhere(ticket, Woken.Signalled));
    }
}
