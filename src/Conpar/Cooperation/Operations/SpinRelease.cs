using System.Runtime.CompilerServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>That some spin lock was left. They are structs: nothing else stands for a single one.</summary>
internal sealed class SpinRelease
{
    static readonly ConditionalWeakTable<InterleavedLane, SpinRelease> lanes = [];

    public long Count;

    public static SpinRelease In(InterleavedLane lane) => lanes.GetValue(lane, static _ => new SpinRelease());

    /// <summary>Waits for the next.</summary>
    internal readonly struct After(SpinRelease last) : IOperation<bool>
    {
        readonly long seen = last.Count;

        public object Key => last;

        public EventKind? Event => null;

        public WaitKind Waits => WaitKind.Lock;

        public bool CanProceed() => last.Count != seen;

        public bool Try(out bool result) => result = CanProceed();

        public bool Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();
    }
}
