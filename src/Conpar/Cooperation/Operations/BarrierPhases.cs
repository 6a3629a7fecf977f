using System.Runtime.CompilerServices;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation.Operations;

/// <summary>Ends phases of barriers where jobs take turns, and tells all who took part what the phase's action threw.</summary>
internal static class BarrierPhases
{
    sealed record Failure(long Phase, Exception? Fault);

    static readonly ConditionalWeakTable<Barrier, Failure> failures = [];

    /// <summary>Does what may end the phase, and wakes those who wait for that.</summary>
    public static T End<T>(Job job, Barrier barrier, Func<Barrier, T> act)
    {
        if (job is not (InterleavedJob or ExploredJob)) return act(barrier);
        long phase = barrier.CurrentPhaseNumber;
        try
        {
            return act(barrier);
        }
        catch (BarrierPostPhaseException failed)
        {
            failures.AddOrUpdate(barrier, new Failure(phase, failed.InnerException));
            throw;
        }
        finally
        {
            if (job is InterleavedJob own && barrier.CurrentPhaseNumber != phase) own.Lane.Wake(barrier, int.MaxValue);
        }
    }

    public static void ThrowFor(Barrier barrier, long phase)
    {
        if (failures.TryGetValue(barrier, out Failure? failure) && failure.Phase == phase) throw new BarrierPostPhaseException(failure.Fault);
    }
}
