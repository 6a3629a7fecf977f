using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>
/// A job that runs explored forms: it says what it does next, is suspended, and goes on when it is chosen. What its forms await is known here;
/// what its operations are, and who chooses, is not.
/// </summary>
internal abstract class SteppedJob(string name) : Job(name)
{
    StepFrame? left;
    bool goesOn, hasDeclared;

    /// <summary>Where the job goes on at its next step, or in this one.</summary>
    public StepFrame Next = null!;

    /// <summary>The job whose step is being carried out on this thread; null where there is none.</summary>
    public static SteppedJob? RunningOrNone => Stepper.OnThread?.Running;

    public static SteppedJob Running => RunningOrNone ?? throw new InvalidOperationException("an explored form runs outside of its machine");

    /// <summary>Steps that are about to be awaited in a wrapping that does not show them.</summary>
    public static void Leave(StepFrame steps) => Running.left = steps;

    /// <summary>The job that is about to be suspended: whatever is awaited was declared as its next operation, or left, just before.</summary>
    public static SteppedJob RequireNext()
    {
        SteppedJob job = Running;
        if (job.left is null && !job.hasDeclared) job.RequireDeclared();
        return job;
    }

    /// <summary>The job that declared an operation and is about to be suspended for it.</summary>
    public static SteppedJob TakeDeclared()
    {
        SteppedJob job = Running;
        job.RequireDeclared();
        return job;
    }

    /// <summary>The steps that were left to what awaits them; null where there are none.</summary>
    public StepFrame? TakeLeft()
    {
        StepFrame? steps = left;
        left = null;
        return steps;
    }

    /// <summary>Suspends the job for what was declared or left.</summary>
    public void SuspendForNext(StepFrame awaiting)
    {
        if (left is not { } steps)
        {
            RequireDeclared();
            SuspendIn(awaiting);
            return;
        }

        left = null;
        steps.Awaiting = awaiting;
    }

    /// <summary>Suspends the job; most of the time it is where it was before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SuspendIn(StepFrame frame)
    {
        if (Next != frame) Next = frame;
    }

    /// <summary>Goes on in a frame when the one that runs has gone through.</summary>
    public void GoOnIn(StepFrame frame)
    {
        Next = frame;
        goesOn = true;
    }

    /// <summary>Whether a frame would go on now, which the caller then does in its place.</summary>
    public bool TakesOver(StepFrame frame)
    {
        if (!goesOn || Next != frame) return false;
        goesOn = false;
        return true;
    }

    /// <summary>In code that cannot be suspended: the operation that was declared becomes part of the step that is being carried out.</summary>
    public abstract void CarryAtOnce();

    /// <summary>The same for an operation that takes several steps.</summary>
    public void CarryAtOnce(StepFrame steps)
    {
        StepsEnd end = new();
        steps.Awaiting = end;
        while (!end.IsReached)
        {
            CarryAtOnce();
            Resume();
        }
    }

    /// <summary>Goes on to where the job is suspended again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected void Resume()
    {
        do
        {
            goesOn = false;
            Next.Resume();
        }
        while (goesOn);
    }

    /// <summary>Another operation would take the place of the one that the steps came to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected void RequireNothingLeft()
    {
        if (left is not null) RefuseLeft();
    }

    /// <summary>Whatever is awaited next is the operation that the job has declared.</summary>
    private protected void IsDeclared() => hasDeclared = true;

    /// <summary>Another run begins: nothing is declared, and nothing left.</summary>
    private protected void ForgetNext()
    {
        hasDeclared = false;
        left = null;
    }

    /// <summary>What is thrown where the job waits for what no step brings about.</summary>
    private protected abstract Exception Uncontrolled(string why);

    void RefuseLeft()
    {
        left = null;
        throw Uncontrolled("it keeps the task of an enumeration");
    }

    void RequireDeclared()
    {
        if (!hasDeclared) throw Uncontrolled("it awaits something that is not controlled");
        hasDeclared = false;
    }

    sealed class StepsEnd : StepFrame
    {
        public bool IsReached { get; private set; }

        public override void Resume() => IsReached = true;
    }
}
