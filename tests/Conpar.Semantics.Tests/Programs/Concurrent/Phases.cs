using CsCheck;

namespace Conpar.Semantics.Tests.Programs.Concurrent;

/// <summary>All kinds of phases. In none of them a job waits for one that is not there yet for ever: all jobs come to it in the end.</summary>
static class Phases
{
    static readonly Func<Setting, Phase>[] kinds =
    [
        Locked, LockedAnew, Pulsed, Limited, Announced, CountedDown, Met, Lined, LinedUp, Collected, Started, StartedTogether, InTurn, ReadAndWritten, Promised, OwnedByThreads, Spun, MadeOnce, Owned, Looped, Posted, Reported,
    ];

    public static Gen<Phase> Any(bool[] isAsync) => Gen.Select(Setting.For(isAsync), Gen.Int[0, kinds.Length - 1], (setting, kind) => kinds[kind](setting));

    const string Increment = "int read = count#; {0} count# = read + 1;";

    static string Raised(Setting s) => string.Format(Increment, s.Inside);

    static Phase Locked(Setting s) => s.All("readonly object gate# = new(); int count#;", isAsync => s.Repeated(isAsync, $"lock (gate#) {{ {Raised(s)} }}"), "count#, Monitor.TryEnter(gate#)", $"{s.Times * s.Jobs} True");

    static Phase LockedAnew(Setting s) => s.All("readonly Lock gate# = new(); int count#;", isAsync => s.Repeated(isAsync, $"lock (gate#) {{ lock (gate#) {{ {Raised(s)} }} }}"), "count#, gate#.TryEnter()", $"{s.Times * s.Jobs} True");

    static Phase Pulsed(Setting s) => s.Between_one_and_others(
        "readonly Queue<int> queue# = new(); int sum#;",
        isAsync => s.Repeated(isAsync, s.Times * s.Others, $"lock (queue#) {{ queue#.Enqueue(i); {s.Inside} Monitor.{(s.Times == 2 ? "Pulse" : "PulseAll")}(queue#); }}"),
        isAsync => s.Repeated(isAsync, "int item; lock (queue#) { while (queue#.Count == 0) Monitor.Wait(queue#); item = queue#.Dequeue(); } Interlocked.Add(ref sum#, item);"),
        "sum#, queue#.Count, Monitor.TryEnter(queue#)", $"{s.Sum} 0 True");

    static Phase Limited(Setting s) => s.All(
        "readonly SemaphoreSlim room# = new(2, 2); int inside#, times#;",
        isAsync => s.Repeated(isAsync, $"{(isAsync ? "await room#.WaitAsync()" : "room#.Wait()")}; Must(Interlocked.Increment(ref inside#) <= 2); {s.Inside} Interlocked.Decrement(ref inside#); Interlocked.Increment(ref times#); room#.Release();"),
        "room#.CurrentCount, times#", $"2 {s.Times * s.Jobs}");

    static Phase Announced(Setting s) => s.Between_one_and_others(
        "readonly ManualResetEventSlim event# = new(); int ready#, seen#;",
        _ => $"{s.Between} ready# = 1; event#.Set();", _ => "event#.Wait(); Interlocked.Add(ref seen#, ready#);", "seen#, event#.IsSet", $"{s.Others} True");

    static Phase CountedDown(Setting s) => s.All(
        $"readonly CountdownEvent left# = new({s.Jobs * s.Times}); int after#;",
        isAsync => s.Repeated(isAsync, "left#.Signal();") + " left#.Wait(); Must(left#.IsSet); Interlocked.Increment(ref after#);", "left#.CurrentCount, after#", $"0 {s.Jobs}");

    static Phase Met(Setting s) => s.All(
        $"readonly Barrier meeting# = new({s.Jobs}); int came#;",
        isAsync => s.Repeated(isAsync, $"Interlocked.Increment(ref came#); meeting#.SignalAndWait(); Must(Volatile.Read(ref came#) >= {s.Jobs} * (i + 1));"),
        "meeting#.CurrentPhaseNumber, meeting#.ParticipantsRemaining, came#", $"{s.Times} {s.Jobs} {s.Times * s.Jobs}");

    static Phase Lined(Setting s) => Line(s, $"CreateBounded<int>({s.Times})");

    static Phase LinedUp(Setting s) => Line(s, "CreateUnbounded<int>()");

    static Phase Line(Setting s, string create) => s.Between_one_and_others(
        $"readonly System.Threading.Channels.Channel<int> line# = System.Threading.Channels.Channel.{create}; int sum#;",
        isAsync => s.Repeated(isAsync, s.Times * s.Others, isAsync ? "await line#.Writer.WriteAsync(i);" : "line#.Writer.WriteAsync(i).AsTask().Wait();"),
        isAsync => s.Repeated(isAsync, $"Interlocked.Add(ref sum#, {(isAsync ? "await line#.Reader.ReadAsync()" : "line#.Reader.ReadAsync().AsTask().Result")});"),
        "sum#, line#.Reader.Count", $"{s.Sum} 0");

    static Phase Collected(Setting s) => s.Between_one_and_others(
        $"readonly System.Collections.Concurrent.BlockingCollection<int> items# = new({s.Times}); int sum#;",
        isAsync => s.Repeated(isAsync, s.Times * s.Others, "items#.Add(i);"), isAsync => s.Repeated(isAsync, $"int item = items#.Take(); {s.Inside} Interlocked.Add(ref sum#, item);"), "sum#, items#.Count", $"{s.Sum} 0");

    static Phase Started(Setting s) => s.All(
        "readonly object gate# = new(); int count#;",
        isAsync => s.Repeated(isAsync, $"Task<int> child = Task.Run(() => {{ lock (gate#) {{ {Raised(s)} }} return i; }}); Must({(isAsync ? "await child" : "child.Result")} == i);").Replace("return i;", "return 3;").Replace("== i)", "== 3)"),
        "count#, Monitor.TryEnter(gate#)", $"{s.Times * s.Jobs} True");

    static Phase StartedTogether(Setting s) => s.All(
        "int count#;",
        isAsync => $"Task[] children = new Task[{s.Times}]; for (int i = 0; i < children.Length; i++) children[i] = Task.Run(async () => {{ await Task.Yield(); {s.Inside} Interlocked.Increment(ref count#); }}); {(isAsync ? "await Task.WhenAll(children)" : "Task.WaitAll(children)")};",
        "count#", $"{s.Times * s.Jobs}");

    static Phase InTurn(Setting s) => s.Each(
        $"readonly AutoResetEvent[] turns# = [.. Enumerable.Range(0, {s.Jobs}).Select(i => new AutoResetEvent(i == 0))]; string order# = \"\";",
        job => s.Repeated(s.IsAsync[job], $"turns#[{job}].WaitOne(); order# += \"{job}\"; {s.Inside} turns#[{(job + 1) % s.Jobs}].Set();"),
        "order#, turns#[0].WaitOne(0)", $"{string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Range(0, s.Jobs)), s.Times))} True");

    static Phase ReadAndWritten(Setting s) => s.Between_one_and_others(
        "readonly ReaderWriterLockSlim shelf# = new(); int count#;",
        isAsync => s.Repeated(isAsync, $"shelf#.EnterWriteLock(); {{ {Raised(s)} }} shelf#.ExitWriteLock();"),
        isAsync => s.Repeated(isAsync, $"shelf#.EnterReadLock(); {{ int read = count#; {s.Inside} Must(read == count#); }} shelf#.ExitReadLock();"),
        "count#, shelf#.CurrentReadCount, shelf#.TryEnterWriteLock(0)", $"{s.Times} 0 True");

    // Not continued where it is kept: that would be in the middle of the job that keeps it.
    static Phase Promised(Setting s) => s.Between_one_and_others(
        "readonly TaskCompletionSource<int> promise# = new(TaskCreationOptions.RunContinuationsAsynchronously); int seen#;",
        _ => $"{s.Between} promise#.SetResult(7);", isAsync => $"Interlocked.Add(ref seen#, {(isAsync ? "await promise#.Task" : "promise#.Task.Result")});", "seen#", $"{7 * s.Others}");

    static Phase OwnedByThreads(Setting s) => s.All("readonly ThreadLocal<int> own# = new(() => 0, trackAllValues: true);", isAsync => s.Repeated(isAsync, "own#.Value++;"), "own#.Values.Sum()", $"{s.Times * s.Jobs}");

    static Phase Spun(Setting s) => s.All("SpinLock spin# = new(false); int count#;", isAsync => s.Repeated(isAsync, $"bool taken = false; spin#.Enter(ref taken); {{ {Raised(s)} }} spin#.Exit();"), "count#, spin#.IsHeld", $"{s.Times * s.Jobs} False");

    static Phase MadeOnce(Setting s) => s.All(
        "string? made#; bool isMade#; object? gate#; int count#;",
        isAsync => s.Repeated(isAsync, $"LazyInitializer.EnsureInitialized(ref made#, ref isMade#, ref gate#, () => {{ {Raised(s)} return \"made\"; }});"), "count#, made#", "1 made");

    static Phase Owned(Setting s) => s.All("readonly Mutex mutex# = new(); int count#;", _ => s.Repeated(false, $"mutex#.WaitOne(); {{ {Raised(s)} }} mutex#.ReleaseMutex();"), "count#, mutex#.WaitOne(0)", $"{s.Times * s.Jobs} True");

    static Phase Looped(Setting s) => s.All(
        "int count#;", _ => $"Parallel.For(0, {s.Times}, () => 0, (i, state, sum) => {{ {s.Inside} return sum + 1; }}, sum => Interlocked.Add(ref count#, sum));", "count#", $"{s.Times * s.Jobs}");

    static Phase Posted(Setting s) => s.All(
        $"readonly CountdownEvent left# = new({s.Jobs * s.Times}); int count#;",
        isAsync => s.Repeated(isAsync, $"new SynchronizationContext().Post(_ => {{ {s.Inside} Interlocked.Increment(ref count#); left#.Signal(); }}, null);") + " left#.Wait();",
        "count#, left#.CurrentCount", $"{s.Times * s.Jobs} 0");

    static Phase Reported(Setting s) => s.All(
        $"readonly CountdownEvent heard# = new({s.Jobs * s.Times}); int sum#;",
        isAsync => "IProgress<int> progress# = new Progress<int>(value => { Interlocked.Add(ref sum#, value); heard#.Signal(); });" + s.Repeated(isAsync, "progress#.Report(2);") + " heard#.Wait();",
        "sum#, heard#.CurrentCount", $"{2 * s.Times * s.Jobs} 0");
}
