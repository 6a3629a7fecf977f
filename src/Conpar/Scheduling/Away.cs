using System.ComponentModel;
using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>A call out of the jobs' code that has begun.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Away
{
    internal Away(EventMark mark) => Mark = mark;

    internal EventMark Mark { get; }
}
