namespace Conpar.Scheduling;

internal sealed class InterleavedLane { public static Job? CurrentJob => null; }
