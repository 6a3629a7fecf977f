using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>
/// The one place where jobs let others go on: the real operation, its event, and those who wait for the object try again. Where the real one
/// throws there is no event.
/// </summary>
internal static class Releasing
{
    public static JobTask<T> Do<TObject, TArgument, T>(Job job, int site, EventKind? kind, TObject real, TArgument argument, Func<TObject, TArgument, T> act, int wakes = int.MaxValue)
        where TObject : class
    {
        if (job is ExploredJob explored) return explored.Releases(site, kind, real, argument, act);
        if (job is InterleavedJob own)
        {
            T given = act(real, argument);
            if (kind is { } written) own.Write(written, site, 0);
            own.Lane.Wake(real, wakes);
            return new Point<T>(own.Turn(), given);
        }

        // With the time before it is done, so that the next one's going on is not seen earlier.
        long time = job.Now;
        T result = act(real, argument);
        if (kind is { } of) job.WriteAt(time, of, site);
        return new JobTask<T>(null, result);
    }

    public static JobTask<T> Do<TObject, T>(Job job, int site, EventKind? kind, TObject real, Func<TObject, T> act, int wakes = int.MaxValue) where TObject : class =>
        Do(job, site, kind, real, act, static (real, act) => act(real), wakes);

    public static JobTask Do<TObject>(Job job, int site, EventKind? kind, TObject real, Action<TObject> act, int wakes = int.MaxValue) where TObject : class =>
        Do(job, site, kind, real, act, static (real, act) => { act(real); return default(Nothing); }, wakes).WithoutResult();
}
