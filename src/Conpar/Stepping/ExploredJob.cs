using System.Runtime.CompilerServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>
/// A job that declares each operation before it is carried out, and goes on when it is chosen. It is used again by every run of its machine.
/// </summary>
internal sealed partial class ExploredJob : SteppedJob
{
    public ExploredJob(ScenarioMachine machine, int number, string name) : base(name)
    {
        Machine = machine;
        Number = number;
        gate = new LockStep(this);
    }

    public static new ExploredJob Running => (ExploredJob)SteppedJob.Running;

    public ScenarioMachine Machine { get; }

    public int Number { get; }

    public Operation Pending { get; private set; }

    /// <summary>What the next step does besides going on.</summary>
    public StepEffect? Effect { get; private set; }

    /// <summary>How often it has started a child in this run.</summary>
    public int Children;

    /// <summary>Its children in any run so far, in the order in which it starts them.</summary>
    public List<ExploredJob> KnownChildren { get; } = [];

    public ulong Bit => 1UL << Number;

    /// <summary>Forgets the run before.</summary>
    public void Restart()
    {
        Children = 0;
        ForgetNext();
        BeginOwn(null);
    }

    /// <summary>Says what the job does next. It is suspended until it is chosen for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Access Declare(Operation operation)
    {
        RequireNothingLeft();
        Pending = operation;
        if (Effect is not null) Effect = null;
        return new Access(this, Machine.Recorder is not null);
    }

    public void Declare(Operation operation, StepEffect effect, bool mayWait)
    {
        RequireNothingLeft();
        Pending = operation;
        Effect = effect;
        IsDeclared();
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
        Resume();
        Machine.Enters(before);
    }

    /// <summary>Goes on from the operation that was carried out to the next one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void GoOn()
    {
        Machine.Enters(this);
        Resume();
    }

    public override void CarryAtOnce()
    {
        Machine.Ungate(this);
        do
        {
            if (Effect is { CanProceed: false }) throw UncontrolledWaitException.Of("it waits in code that cannot be suspended");
        }
        while (Effect is { } effect && !effect.Carry());
        Machine.Ungate(this);
    }

    private protected override Exception Uncontrolled(string why) => UncontrolledWaitException.Of(why);

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
