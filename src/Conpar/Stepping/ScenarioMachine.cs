using System.Runtime.CompilerServices;
using System.Text;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>Runs a scenario's explored forms step by step, from a fresh instance each time. What it has is used again by every run.</summary>
internal sealed partial class ScenarioMachine : Stepper, IMachine
{
    /// <summary>Sets of jobs are bit masks; two bits of a choice are taken by the exploration.</summary>
    public const int MostJobs = 64;

    readonly ScenarioDescriptor scenario;
    readonly List<ExploredJob> jobs = [];
    readonly JobEnd[] ends;
    VirtualTime? clock;
    ulong gated, excused;
    int run, running = -1;

    /// <param name="scenario">What has the jobs.</param>
    /// <param name="ordersOutput">Whether it matters who writes to the console first.</param>
    /// <param name="virtualClock">Whether sleeps and timeouts are ordered by how long they are.</param>
    public ScenarioMachine(ScenarioDescriptor scenario, bool ordersOutput = false, bool virtualClock = false)
    {
        if (ordersOutput) Output = new StringBuilder();
        IsOnVirtualClock = virtualClock;
        Spins = new Spins(this);
        if (virtualClock) clock = new VirtualTime();
        this.scenario = scenario;
        (joinsHandles, ownsMutexes) = (scenario.Jobs.Any(job => job.JoinsHandles), scenario.Jobs.Any(job => job.OwnsMutexes));
        List<JobEnd> all = [];
        foreach (JobDescriptor descriptor in scenario.Jobs)
        {
            for (int copy = 1; copy <= descriptor.Copies; copy++)
            {
                ExploredJob job = Add(descriptor.Copies == 1 ? descriptor.Name : $"{descriptor.Name}#{copy}");
                all.Add(new JobEnd(job, descriptor));
            }
        }

        ends = [.. all];
        if (scenario.Jobs.Select(job => job.Scope).FirstOrDefault(one => one is not null) is { } scope)
        {
            beginner = Add("setup");
            beginning = new ScopeBeginning(beginner, scope);
            if (scope.Check is not null)
            {
                checker = Add("check");
                Check = new ScopeCheck(checker, scope);
                scoped = [.. ends.Select(end => new ScopedJobEnd(end))];
            }
        }

        HasResults = ends.Any(end => end.Descriptor.HasResult);
    }

    // A number: who runs changes with each step, and a stored reference has to be told to the collector.
    public override ExploredJob? Running => running < 0 ? null : jobs[running];

    /// <summary>Whether any of the scenario's own jobs returns something.</summary>
    public bool HasResults { get; }

    public Locations Locations { get; } = new();

    /// <summary>What the jobs wrote to the console in this run; null where its order does not matter.</summary>
    public StringBuilder? Output { get; }

    /// <summary>The scenario's instance of this run; null for a static class.</summary>
    public object? Instance { get; private set; }

    /// <summary>Places that wait for a task which nothing ends, as was seen in a run before.</summary>
    public HashSet<int> WaitsInVain { get; } = [];

    /// <summary>Who is to be told of the end of which task.</summary>
    public TaskWatches Watches { get; } = new();

    /// <summary>The forms of lambdas that were made in this run. Each lambda is another, also where it does the same.</summary>
    public Dictionary<Delegate, Delegate> Forms { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Who is to be told of which cancellation.</summary>
    public TokenWatches Tokens { get; } = new();

    /// <summary>Which jobs go through loops that only look.</summary>
    public Spins Spins { get; }

    /// <summary>The live jobs that nobody expects to stay when no other can go on.</summary>
    public ulong Stuck => Live & ~excused & ~background;

    /// <summary>The live jobs that may stay.</summary>
    public ulong Excused => Live & (excused | background);

    public bool IsOnVirtualClock { get; }

    /// <summary>The virtual clock; null where time passes as it likes.</summary>
    public VirtualTime? Time => IsOnVirtualClock ? clock : null;

    /// <summary>The same, or where time passes as it likes one for what happens only where no job can go on.</summary>
    public VirtualTime Clock => clock ??= new VirtualTime();

    /// <summary>Whether one that nobody expects to stay waits for a time.</summary>
    public bool AwaitsTime => clock is not null && (clock.Waiting & Stuck) != 0;

    /// <summary>What keeps this run; null for nothing.</summary>
    public IRecorder? Recorder { get; set; }

    /// <summary>Whether any job slept so often in one place that it waited for all others.</summary>
    public bool LimitsSleeps { get; set; }

    /// <summary>The scenario's own jobs, with how they ended.</summary>
    public ReadOnlySpan<JobEnd> Ends => ends;

    /// <summary>The first job that waited for what is not controlled; null for none.</summary>
    public (ExploredJob Job, UncontrolledWaitException Fault)? Cut { get; private set; }

    /// <summary>The first thread that something left which nobody catches; null for none.</summary>
    public (ExploredJob Job, Exception Fault)? Failed { get; private set; }

    public int Jobs => jobs.Count;

    public ulong Born { get; private set; }

    public ulong Live { get; private set; }

    public ulong Waiting { get; private set; }

    public ulong Woken { get; private set; }

    public ExploredJob this[int number] => jobs[number];

    /// <summary>The job may stay when all others have ended: it only waits for a time that does not come, or for what it would continue.</summary>
    public void Excuse(ExploredJob job) => excused |= job.Bit;

    /// <summary>The job is to end again, as any other.</summary>
    public void Expect(ExploredJob job) => excused &= ~job.Bit;

    public bool IsLive(ExploredJob job) => (Live & job.Bit) != 0;

    /// <summary>The job's next operation may have to wait.</summary>
    public void Gate(ExploredJob job) => gated |= job.Bit;

    public void Ungate(ExploredJob job)
    {
        gated &= ~job.Bit;
        clock?.Clear(job.Number);
    }

    /// <summary>The job cannot go on without a signal.</summary>
    public void AwaitSignal(ExploredJob job) => Waiting |= job.Bit;

    public void Signal(ExploredJob job)
    {
        Waiting &= ~job.Bit;
        Woken |= job.Bit;
    }

    public void End(ExploredJob job)
    {
        Live &= ~job.Bit;
        job.EndOwn();
    }

    /// <summary>Whether a library has handlers of the jobs' that it may call at any time.</summary>
    public bool HearsOutside { get; set; }

    /// <summary>A job waited for what is not controlled.</summary>
    public void CutShort(ExploredJob job, UncontrolledWaitException fault) => Cut ??= (job, fault);

    /// <summary>An exception left a job that is a thread.</summary>
    public void Fail(ExploredJob job, Exception fault) => Failed ??= (job, fault);

    /// <summary>The next child of a job: the same one in every run.</summary>
    public ExploredJob Child(ExploredJob parent)
    {
        int place = parent.Children++;
        if (place == parent.KnownChildren.Count) parent.KnownChildren.Add(Add($"{parent.Name}.{place + 1}"));
        NoteBackground(parent.KnownChildren[place], parent);
        parent.KnownChildren[place].BeginOwn(parent.Context);
        return parent.KnownChildren[place];
    }

    /// <summary>No job's code runs on this thread any more.</summary>
    public static void LeaveThread() => OnThread = null;

    /// <summary>From now on this job's code runs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enters(ExploredJob? job) => running = job is null ? -1 : job.Number;

    /// <summary>Runs a job up to its first operation.</summary>
    public void Begin(ExploredJob job, StepFrame frame)
    {
        Enter(job);
        job.Start(frame);
    }

    /// <summary>One more job lives.</summary>
    public void Enter(ExploredJob job)
    {
        Live |= job.Bit;
        Born |= job.Bit;
    }

    ExploredJob Add(string name)
    {
        if (jobs.Count == MostJobs) throw new TooManyJobsException();
        ExploredJob job = new(this, jobs.Count, name);
        jobs.Add(job);
        return job;
    }
}
