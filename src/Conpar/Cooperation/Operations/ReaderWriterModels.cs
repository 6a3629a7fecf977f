using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation.Operations;

/// <summary>The models of locks for readers and writers.</summary>
internal static class ReaderWriterModels
{
    /// <summary>That of the job's lane or run; null where the job has a thread of its own, and the real lock.</summary>
    public static ReaderWriterModel? Of(Job job, ReaderWriterLockSlim real) => job switch
    {
        InterleavedJob own => own.Lane.ReaderWriterOf(real),
        ExploredJob explored => explored.Machine.ReaderWriterOf(real),
        _ => null,
    };
}
