using System.Runtime.CompilerServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>
/// A job that declares each operation before it is carried out, and goes on when it is chosen. It is used again by every run of its machine.
/// </summary>
internal sealed partial class ExploredJob : Job
{
    StepFrame? left;
    bool goesOn, hasDeclared;

    public ExploredJob(ScenarioMachine machine, int number, string name) : base(name)
    {
        Machine = machine;
        Number = number;
        gate = new LockStep(this);
    }

    /// <summary>The job whose step is being carried out on this thread; null where there is none.</summary>
    public static ExploredJob? RunningOrNone => ScenarioMachine.OnThread?.Running;

    public static ExploredJob Running => RunningOrNone ?? throw new InvalidOperationException("an explored form runs outside of its machine");

    /// <summary>Steps that are about to be awaited in a wrapping that does not show them.</summary>
    public static void Leave(StepFrame steps) => Running.left = steps;

    /// <summary>The steps that were left to what awaits them; null where there are none.</summary>
    public StepFrame? TakeLeft()
    {
        StepFrame? steps = left;
        left = null;
        return steps;
    }

    /// <summary>Another operation would take the place of the one that the steps came to.</summary>
    void RefuseLeft()
    {
        left = null;
        throw UncontrolledWaitException.Of("it keeps the task of an enumeration");
    }

    /// <summary>The job that is about to be suspended: whatever is awaited was declared as its next operation, or left, just before.</summary>
    public static ExploredJob RequireNext()
    {
        ExploredJob job = Running;
        if (job.left is null && !job.hasDeclared) job.RequireDeclared();
        return job;
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

    /// <summary>The job that declared an operation and is about to be suspended for it.</summary>
    public static ExploredJob TakeDeclared()
    {
        ExploredJob job = Running;
        job.RequireDeclared();
        return job;
    }

    void RequireDeclared()
    {
        if (!hasDeclared) throw UncontrolledWaitException.Of("it awaits something that is not controlled");
        hasDeclared = false;
    }

    public ScenarioMachine Machine { get; }

    public int Number { get; }

    public Operation Pending { get; private set; }

    /// <summary>What the next step does besides going on.</summary>
    public StepEffect? Effect { get; private set; }

    /// <summary>Where the job goes on at its next step, or in this one.</summary>
    public StepFrame Next = null!;

    /// <summary>How often it has started a child in this run.</summary>
    public int Children;

    /// <summary>Its children in any run so far, in the order in which it starts them.</summary>
    public List<ExploredJob> KnownChildren { get; } = [];

    public ulong Bit => 1UL << Number;

    /// <summary>Forgets the run before.</summary>
    public void Restart()
    {
        Children = 0;
        hasDeclared = false;
        left = null;
        BeginOwn(null);
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

    /// <summary>Says what the job does next. It is suspended until it is chosen for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Access Declare(Operation operation)
    {
        if (left is not null) RefuseLeft();
        Pending = operation;
        if (Effect is not null) Effect = null;
        return new Access(this, Machine.Recorder is not null);
    }

    public void Declare(Operation operation, StepEffect effect, bool mayWait)
    {
        if (left is not null) RefuseLeft();
        Pending = operation;
        Effect = effect;
        hasDeclared = true;
        if (mayWait) Machine.Gate(this);
    }

    /// <summary>The next step carries out another operation of the same effect.</summary>
    public void DeclareNext(Operation operation, bool mayWait)
    {
        Pending = operation;
        if (mayWait) Machine.Gate(this);
    }

    /// <summary>Runs code of this job: its beginning, or its frames up to the next operation.</summary>
    public void Start(StepFrame frame)
    {
        ExploredJob? before = Machine.Running;
        Machine.Enters(this);
        Next = frame;
        do
        {
            goesOn = false;
            Next.Resume();
        }
        while (goesOn);

        Machine.Enters(before);
    }

    /// <summary>Goes on from the operation that was carried out to the next one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void GoOn()
    {
        Machine.Enters(this);
        do
        {
            goesOn = false;
            Next.Resume();
        }
        while (goesOn);
    }

    /// <summary>In code that cannot be suspended: the operation that was declared becomes part of the step that is being carried out.</summary>
    public void CarryAtOnce()
    {
        Machine.Ungate(this);
        do
        {
            if (Effect is { CanProceed: false }) throw UncontrolledWaitException.Of("it waits in code that cannot be suspended");
        }
        while (Effect is { } effect && !effect.Carry());
        Machine.Ungate(this);
    }

    /// <summary>The same for an operation that takes several steps.</summary>
    public void CarryAtOnce(StepFrame steps)
    {
        StepsEnd end = new();
        steps.Awaiting = end;
        while (!end.IsReached)
        {
            CarryAtOnce();
            do
            {
                goesOn = false;
                Next.Resume();
            }
            while (goesOn);
        }
    }

    sealed class StepsEnd : StepFrame
    {
        public bool IsReached { get; private set; }

        public override void Resume() => IsReached = true;
    }

    internal override EventMark Write(EventKind kind, int site, long duration)
    {
        Machine.Recorder?.Add(this, kind, site, "");
        return default;
    }

    internal override EventMark Write(EventKind kind, int site, long duration, ReadOnlySpan<char> text)
    {
        if (kind == EventKind.Output) Machine.Output?.Append(text);
        Machine.Recorder?.Add(this, kind, site, text.ToString());
        return default;
    }
}
