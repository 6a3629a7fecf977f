using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>The beginning and the end of a job of the scenario for whose end the check waits.</summary>
internal sealed class ScopedJobEnd(JobEnd end) : ChildEnd<object?>(end.Job)
{
    protected override async ExploredTask<object?> Run(ExploredJob job)
    {
        try
        {
            end.Take(await end.Descriptor.Explored!(job.Machine.Instance, job), null);
        }
        catch (Exception fault)
        {
            end.Take(null, fault);
        }

        return null;
    }

    protected override ExploredTask<Nothing> Leave() => Child.Abandon();
}
