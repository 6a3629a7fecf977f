using Conpar.Scheduling;

namespace Conpar.Stepping;

// One for each number of arguments.
public static partial class Delegates
{
    /// <summary>Calls it, in steps where it has a form.</summary>
    public static ExploredTask Call(Job job, Action called)
    {
        if (called is { HasSingleTarget: false }) return Each(called, one => Call(job, (Action)one));
        if (FormOf(called) is { } form) return As<Func<Job, ExploredTask>>(form)(job);
        called();
        return default;
    }

    /// <summary>Calls it, in steps where it has a form.</summary>
    public static ExploredTask<TResult> Call<TResult>(Job job, Func<TResult> called)
    {
        if (called is { HasSingleTarget: false }) return Last(called, one => Call(job, (Func<TResult>)one));
        return FormOf(called) is { } form ? As<Func<Job, ExploredTask<TResult>>>(form)(job) : new ExploredTask<TResult>(null, called());
    }

    /// <summary>Calls it, in steps where it has a form.</summary>
    public static ExploredTask Call<T1>(Job job, Action<T1> called, T1 a1)
    {
        if (called is { HasSingleTarget: false }) return Each(called, one => Call(job, (Action<T1>)one, a1));
        if (FormOf(called) is { } form) return As<Func<Job, T1, ExploredTask>>(form)(job, a1);
        called(a1);
        return default;
    }

    /// <summary>Calls it, in steps where it has a form.</summary>
    public static ExploredTask<TResult> Call<T1, TResult>(Job job, Func<T1, TResult> called, T1 a1)
    {
        if (called is { HasSingleTarget: false }) return Last(called, one => Call(job, (Func<T1, TResult>)one, a1));
        return FormOf(called) is { } form ? As<Func<Job, T1, ExploredTask<TResult>>>(form)(job, a1) : new ExploredTask<TResult>(null, called(a1));
    }

    /// <summary>Calls it, in steps where it has a form.</summary>
    public static ExploredTask Call<T1, T2>(Job job, Action<T1, T2> called, T1 a1, T2 a2)
    {
        if (called is { HasSingleTarget: false }) return Each(called, one => Call(job, (Action<T1, T2>)one, a1, a2));
        if (FormOf(called) is { } form) return As<Func<Job, T1, T2, ExploredTask>>(form)(job, a1, a2);
        called(a1, a2);
        return default;
    }

    /// <summary>Calls it, in steps where it has a form.</summary>
    public static ExploredTask<TResult> Call<T1, T2, TResult>(Job job, Func<T1, T2, TResult> called, T1 a1, T2 a2)
    {
        if (called is { HasSingleTarget: false }) return Last(called, one => Call(job, (Func<T1, T2, TResult>)one, a1, a2));
        return FormOf(called) is { } form ? As<Func<Job, T1, T2, ExploredTask<TResult>>>(form)(job, a1, a2) : new ExploredTask<TResult>(null, called(a1, a2));
    }

    /// <summary>Calls it, in steps where it has a form.</summary>
    public static ExploredTask Call<T1, T2, T3>(Job job, Action<T1, T2, T3> called, T1 a1, T2 a2, T3 a3)
    {
        if (called is { HasSingleTarget: false }) return Each(called, one => Call(job, (Action<T1, T2, T3>)one, a1, a2, a3));
        if (FormOf(called) is { } form) return As<Func<Job, T1, T2, T3, ExploredTask>>(form)(job, a1, a2, a3);
        called(a1, a2, a3);
        return default;
    }

    /// <summary>Calls it, in steps where it has a form.</summary>
    public static ExploredTask<TResult> Call<T1, T2, T3, TResult>(Job job, Func<T1, T2, T3, TResult> called, T1 a1, T2 a2, T3 a3)
    {
        if (called is { HasSingleTarget: false }) return Last(called, one => Call(job, (Func<T1, T2, T3, TResult>)one, a1, a2, a3));
        return FormOf(called) is { } form ? As<Func<Job, T1, T2, T3, ExploredTask<TResult>>>(form)(job, a1, a2, a3) : new ExploredTask<TResult>(null, called(a1, a2, a3));
    }

    /// <summary>Calls it, in steps where it has a form.</summary>
    public static ExploredTask Call<T1, T2, T3, T4>(Job job, Action<T1, T2, T3, T4> called, T1 a1, T2 a2, T3 a3, T4 a4)
    {
        if (called is { HasSingleTarget: false }) return Each(called, one => Call(job, (Action<T1, T2, T3, T4>)one, a1, a2, a3, a4));
        if (FormOf(called) is { } form) return As<Func<Job, T1, T2, T3, T4, ExploredTask>>(form)(job, a1, a2, a3, a4);
        called(a1, a2, a3, a4);
        return default;
    }

    /// <summary>Calls it, in steps where it has a form.</summary>
    public static ExploredTask<TResult> Call<T1, T2, T3, T4, TResult>(Job job, Func<T1, T2, T3, T4, TResult> called, T1 a1, T2 a2, T3 a3, T4 a4)
    {
        if (called is { HasSingleTarget: false }) return Last(called, one => Call(job, (Func<T1, T2, T3, T4, TResult>)one, a1, a2, a3, a4));
        return FormOf(called) is { } form ? As<Func<Job, T1, T2, T3, T4, ExploredTask<TResult>>>(form)(job, a1, a2, a3, a4) : new ExploredTask<TResult>(null, called(a1, a2, a3, a4));
    }
}
