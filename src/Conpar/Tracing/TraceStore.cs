namespace Conpar.Tracing;

internal abstract class TraceStore { public abstract void WriteSites(int first, ReadOnlySpan<Site> sites); }
