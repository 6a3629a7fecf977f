using System.Numerics;
using Conpar.Scheduling;

namespace Conpar.Stepping;

// The next steps of jobs: which of them can be taken, and taking one.
internal sealed partial class ScenarioMachine
{
    public ulong Enabled
    {
        get
        {
            ulong enabled = Live & ~Waiting;
            for (ulong rest = gated & enabled; rest != 0; rest &= rest - 1)
            {
                if (!jobs[BitOperations.TrailingZeroCount(rest)].Effect!.CanProceed) enabled &= ~(rest & (0 - rest));
            }

            if (background != 0) enabled = WithoutSleepers(enabled);
            // Nobody waits for those that only stay for others.
            return clock is null || (enabled | Stuck) == 0 ? enabled : clock.Enabled(enabled);
        }
    }

    public Operation Pending(int job) => jobs[job].Pending;

    public Operation Step(int number)
    {
        Born = Woken = 0;
        Operation done = Carry(jobs[number]);
        if (Spins.AreThere) Spins.Tell(number, done);
        return done;
    }

    Operation Carry(ExploredJob job)
    {
        Operation operation = job.Pending;
        gated &= ~job.Bit;
        if (job.Effect is { } effect)
        {
            if (clock is not null && clock.Take(job.Number, effect.CanProceed, out bool jumps)) operation = operation.Late(jumps);
            bool wasOpen = effect.IsOpen || Tokens.HasReached(operation.Location), goesOn = effect.Carry(), wrote = operation.Writes && effect.Wrote;
            if (Spins.AreThere) Spins.Note(job, operation, wrote && !PassesTime(effect) || effect is OutputStep, effect.Locks);
            if (goesOn) job.GoOn();
            return operation.Done(wrote, wasOpen);
        }

        if (Spins.AreThere) Spins.Note(job, operation, operation.Writes);
        if (operation.Kind is not (OperationKind.Swap or OperationKind.AtomicRead))
        {
            job.GoOn();
            return operation;
        }

        if (operation.Kind == OperationKind.AtomicRead)
        {
            bool wasOpen = job.IsOpen || Tokens.HasReached(operation.Location);
            job.GoOn();
            return operation.Done(wrote: false, wasOpen);
        }

        job.ExpectWrite();
        job.GoOn();
        return operation.Done(job.Wrote, wasOpen: true);
    }

    /// <summary>Whether it is a delay that changes nothing, since time passes as it likes.</summary>
    bool PassesTime(StepEffect effect) => !IsOnVirtualClock && effect.WaitsOn is ExploredDelay.Time;
}
