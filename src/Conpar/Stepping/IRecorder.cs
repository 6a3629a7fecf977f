using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>Keeps what happens in a run that is to be shown.</summary>
internal interface IRecorder
{
    /// <summary>Something that is no step of its own: the start of a child, output of code without forms.</summary>
    void Add(ExploredJob job, EventKind kind, int site, string text);

    /// <summary>What a job writes to the console.</summary>
    void Output(ExploredJob job, int site, string text);

    /// <summary>What the current step read or writes.</summary>
    void Value(ExploredJob job, object? value);
}
