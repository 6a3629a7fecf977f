using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>A suspended explored method. Frames are used again, by later calls and later runs.</summary>
internal sealed class MethodStepFrame<TStateMachine, T> : ResultStepFrame<T> where TStateMachine : IAsyncStateMachine
{
    [ThreadStatic] static MethodStepFrame<TStateMachine, T>? free;

    public TStateMachine Machine = default!;

    public static MethodStepFrame<TStateMachine, T> Rent()
    {
        MethodStepFrame<TStateMachine, T>? frame = free;
        if (frame is null) return new MethodStepFrame<TStateMachine, T>();
        free = (MethodStepFrame<TStateMachine, T>?)frame.Awaiting;
        frame.Awaiting = null;
        return frame;
    }

    public override void Resume() => Machine.MoveNext();

    protected override void Return()
    {
        Machine = default!;
        Awaiting = free;
        free = this;
    }
}
