namespace Conpar.Exploration.Model;

/// <summary>Runs a model's jobs, which are iterators over what they ask for.</summary>
sealed class ModelMachine(Program program) : IMachine
{
    readonly Dictionary<int, int> memory = [];
    readonly Dictionary<int, Queue<int>> queues = [];
    readonly Dictionary<(int Parent, int Place), int> numbers = [];
    readonly List<IEnumerator<Request>?> jobs = [];
    readonly List<int> children = [];
    readonly VirtualTime time = new();
    readonly Dictionary<int, ReadersAndWriters> readersAndWriters = [];
    int current = -1;

    /// <summary>The value of a location: of a lock its holder plus one, of a semaphore how many it has.</summary>
    public int this[int location]
    {
        get => memory.GetValueOrDefault(location);
        set => memory[location] = value;
    }

    public int Jobs => jobs.Count;

    public ulong Born { get; private set; }

    public ulong Live { get; private set; }

    public ulong Woken { get; private set; }

    public ulong Waiting { get; private set; }

    /// <summary>Whether the last try succeeded, or the last comparing write wrote.</summary>
    public bool Succeeded { get; private set; }

    public ulong Enabled
    {
        get
        {
            ulong enabled = Live & ~Waiting;
            for (int job = 0; job < jobs.Count; job++)
            {
                if ((enabled >> job & 1) != 0 && !CanProceed(jobs[job]!.Current)) enabled &= ~(1UL << job);
            }

            return time.Enabled(enabled);
        }
    }

    bool CanProceed(Request request) => request.Operation.Kind switch
    {
        _ when request.Effect == Effect.Sleep => false,
        _ when request.Effect == Effect.EnterToRead => ReadersOf(request).CanRead,
        _ when request.Effect == Effect.EnterToWrite => ReadersOf(request).CanWrite,
        OperationKind.Acquire => IsOpen(request),
        OperationKind.Join => (Live >> request.Operation.Joined & 1) == 0,
        _ => true,
    };

    ReadersAndWriters ReadersOf(Request request)
    {
        if (!readersAndWriters.TryGetValue(request.Operation.Location, out ReadersAndWriters? found)) readersAndWriters[request.Operation.Location] = found = new ReadersAndWriters();
        return found;
    }

    static bool IsOfReaders(Request request) => request.Effect is >= Effect.EnterToRead and <= Effect.ExitFromWriting;

    /// <summary>Whether one that waits for the location could go on; of readers and writers one may and another may not.</summary>
    bool IsOpen(Request request) => IsOfReaders(request) || (request.Effect is Effect.Take or Effect.Give ? this[request.Operation.Location] > 0 : this[request.Operation.Location] == 0);

    public Operation Pending(int job) => jobs[job]!.Current.Operation;

    public void Restart()
    {
        memory.Clear();
        time.Restart();
        readersAndWriters.Clear();
        queues.Clear();
        Live = Waiting = Woken = 0;
        current = -1;
        for (int i = 0; i < jobs.Count; i++) children[i] = 0;
        for (int job = 0; job < program.Starting; job++) Start(NumberOf(-1, job));
    }

    /// <summary>Starts one more job.</summary>
    public int Spawn()
    {
        int job = NumberOf(current, children[current]++);
        Born |= 1UL << job;
        Start(job);
        return job;
    }

    void Start(int job)
    {
        Live |= 1UL << job;
        jobs[job] = program.Body(this, job).GetEnumerator();
        GoOn(job);
    }

    int NumberOf(int parent, int place)
    {
        if (numbers.TryGetValue((parent, place), out int known)) return known;
        jobs.Add(null);
        children.Add(0);
        return numbers[(parent, place)] = jobs.Count - 1;
    }

    /// <summary>A job's number with those of its parents, which do not depend on the order in which jobs were first started.</summary>
    public string NameOf(int job)
    {
        (int parent, int place) = numbers.Single(entry => entry.Value == job).Key;
        return parent < 0 ? $"{place}" : $"{NameOf(parent)}.{place}";
    }

    /// <summary>Writes where the location has a value; for the job whose step it is.</summary>
    public bool CompareAndSwap(int location, int from, int to)
    {
        Succeeded = this[location] == from;
        if (Succeeded) this[location] = to;
        return Succeeded;
    }

    public Operation Step(int job)
    {
        Request request = jobs[job]!.Current;
        bool wasOpen = IsOpen(request);
        Woken = Born = 0;
        Operation operation = time.Take(job, CanProceed(request), out bool jumps) ? request.Operation.Late(jumps) : request.Operation;
        Succeeded = operation.Kind != OperationKind.Try || wasOpen;
        bool wrote = operation.Writes && Succeeded;
        if (IsOfReaders(request)) Succeeded = ReadersOf(request).Apply(request.Effect);
        else if (Succeeded) Apply(request, job);
        GoOn(job);
        if (operation.Kind == OperationKind.Swap) wrote = Succeeded;
        return operation.Done(wrote, wasOpen);
    }

    void GoOn(int job)
    {
        int before = current;
        current = job;
        if (!jobs[job]!.MoveNext()) Live &= ~(1UL << job);
        else if (jobs[job]!.Current.Milliseconds is >= 0 and int most) time.Set(job, most);
        current = before;
    }

    void Apply(Request request, int job)
    {
        int at = request.Operation.Location;
        switch (request.Effect)
        {
            case Effect.Lock:
                this[at] = job + 1;
                break;
            case Effect.Unlock:
                this[at] = 0;
                break;
            case Effect.Take:
                this[at]--;
                break;
            case Effect.Give:
                this[at]++;
                break;
            case Effect.Wait:
                this[at] = 0;
                Waiting |= 1UL << job;
                if (!queues.TryGetValue(at, out Queue<int>? queue)) queues[at] = queue = new Queue<int>();
                queue.Enqueue(job);
                break;
            case Effect.Pulse or Effect.PulseAll:
                Wake(at, request.Effect == Effect.PulseAll ? int.MaxValue : 1);
                break;
        }
    }

    void Wake(int location, int most)
    {
        if (!queues.TryGetValue(location, out Queue<int>? queue)) return;
        for (int i = 0; i < most && queue.TryDequeue(out int job); i++)
        {
            Waiting &= ~(1UL << job);
            Woken |= 1UL << job;
        }
    }
}
