using Conpar.Scheduling;

namespace Conpar.Parallelism;

internal sealed class ParallelJob { public static Job? Flowing => null; }
