namespace Conpar.Scheduling;

// The points before accesses to shared state; only explored code has them.
public abstract partial class Job
{
    /// <summary>The point before a member is read.</summary>
    /// <param name="site">Where.</param>
    /// <param name="of">The object; null for a static member.</param>
    /// <param name="member">The number of the member, as generated code counts them; that of an element is its complement.</param>
    public virtual Access Reading(int site, object? of, int member) => default;

    /// <summary>The point before a member is written.</summary>
    public virtual Access Writing(int site, object? of, int member) => default;

    /// <summary>The point before a volatile read.</summary>
    public virtual Access ReadingAtomically(int site, object? of, int member) => default;

    /// <summary>The point before a volatile write or an atomic operation.</summary>
    public virtual Access WritingAtomically(int site, object? of, int member) => default;

    /// <summary>Starts the child that was made last; through when it first waits or ends, with a task for its end.</summary>
    /// <param name="form">The child's explored form.</param>
    public virtual ExploredTask<Task> Started(ExploredTask form) => throw new InvalidOperationException("only an explored job starts an explored form");

    /// <summary>Starts the child that was made last; through when it first waits or ends, with a task for its end.</summary>
    /// <param name="form">The child's explored form.</param>
    public virtual ExploredTask<Task<T>> Started<T>(ExploredTask<T> form) => throw new InvalidOperationException("only an explored job starts an explored form");

    /// <summary>Starts an explored form as a child where no await can stand.</summary>
    /// <param name="site">Where it is started.</param>
    /// <param name="form">The child's explored form.</param>
    public virtual Task Launched(int site, Func<Job, ExploredTask> form) => throw new InvalidOperationException("only an explored job starts an explored form");

    /// <summary>Starts an explored form as a child where no await can stand.</summary>
    /// <param name="site">Where it is started.</param>
    /// <param name="form">The child's explored form.</param>
    public virtual Task<T> Launched<T>(int site, Func<Job, ExploredTask<T>> form) => throw new InvalidOperationException("only an explored job starts an explored form");

    /// <summary>A loop that may do nothing but look again and again is about to begin.</summary>
    /// <param name="loop">Where it stands; -1 where its first round begins with its body.</param>
    public virtual void BeginsSpin(int loop) { }

    /// <summary>The loop comes round. Where it changed nothing, the job waits until another one changes what it looked at.</summary>
    /// <param name="loop">Where it stands.</param>
    public virtual void Spins(int loop) { }

    /// <summary>Tells of an atomic operation that only tried whether it changed something, and gives that.</summary>
    public virtual bool Tried(bool done) => done;

    /// <summary>Tells of an atomic operation that compared, and gives what was there before.</summary>
    public virtual T Swapped<T>(T before, T comparand) => before;
}
