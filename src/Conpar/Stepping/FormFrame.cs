using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>Begins a form that nothing has begun, and goes on when it has ended. It is used again by every run.</summary>
internal abstract class FormFrame : StepFrame
{
    ExploredTask<object?> form;
    bool began;

    public virtual void Restart() => began = false;

    public sealed override void Resume()
    {
        if (!began)
        {
            began = true;
            form = Begin();
            if (Waits(form)) return;
        }

        GoOn(form);
    }

    protected abstract ExploredTask<object?> Begin();

    /// <summary>What is left to do when the form has ended; where that waits in its turn, it goes on here again.</summary>
    protected abstract void GoOn(ExploredTask<object?> form);

    /// <summary>Whether steps are still going on, so that this goes on after them.</summary>
    protected bool Waits<T>(ExploredTask<T> steps)
    {
        if (steps.IsCompleted) return false;
        steps.ContinueWith(this);
        return true;
    }
}
