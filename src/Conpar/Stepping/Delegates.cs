using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>Lambdas that explored code makes: whoever calls one in explored code runs its form, in steps; all others run it as it is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Delegates
{
    /// <summary>A lambda, whose form is known for the rest of the run.</summary>
    /// <param name="made">The lambda as it is.</param>
    /// <param name="form">The same with the job before its parameters, which returns an explored task.</param>
    public static TDelegate With<TDelegate>(TDelegate made, Delegate form) where TDelegate : Delegate
    {
        if (ScenarioMachine.OnThread is ScenarioMachine machine) machine.Forms[made] = form;
        return made;
    }

    /// <summary>A handler of a library's event: code that is no job's may call it, and end what jobs wait for.</summary>
    public static TDelegate Heard<TDelegate>(TDelegate handler) where TDelegate : Delegate
    {
        if (ScenarioMachine.OnThread is ScenarioMachine machine) machine.HearsOutside = true;
        return handler;
    }

    /// <summary>Whether all that a delegate calls has forms.</summary>
    internal static bool HaveForms(Delegate? called) => called is not null && Array.TrueForAll(called.GetInvocationList(), static one => FormOf(one) is not null);

    static Delegate? FormOf(Delegate? called) => called is not null && ScenarioMachine.OnThread is ScenarioMachine machine && machine.Forms.TryGetValue(called, out Delegate? form) ? form : null;

    static TForm As<TForm>(Delegate form) where TForm : Delegate => form as TForm ?? throw UncontrolledWaitException.Of("it calls a lambda by another type");

    static async ExploredTask Each(Delegate called, Func<Delegate, ExploredTask> call)
    {
        foreach (Delegate one in called.GetInvocationList()) await call(one);
    }

    static async ExploredTask<T> Last<T>(Delegate called, Func<Delegate, ExploredTask<T>> call)
    {
        T last = default!;
        foreach (Delegate one in called.GetInvocationList()) last = await call(one);
        return last;
    }
}
