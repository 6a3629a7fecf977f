using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>A suspended interleaved method. Frames are used again: a method that is called in a loop allocates once.</summary>
internal sealed class MethodFrame<TStateMachine, T> : ResultFrame<T> where TStateMachine : IAsyncStateMachine
{
    [ThreadStatic] static MethodFrame<TStateMachine, T>? free;

    public TStateMachine Machine = default!;

    public static MethodFrame<TStateMachine, T> Rent()
    {
        MethodFrame<TStateMachine, T>? frame = free;
        if (frame is null) return new MethodFrame<TStateMachine, T>();
        free = (MethodFrame<TStateMachine, T>?)frame.awaiting;
        frame.awaiting = null;
        return frame;
    }

    public override bool Resume()
    {
        Machine.MoveNext();
        return true;
    }

    protected override void Return()
    {
        Machine = default!;
        Job = null;
        awaiting = free;
        free = this;
    }
}
