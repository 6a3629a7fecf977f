namespace Conpar.Stepping;

/// <summary>A task ended in another way than the one that continues it asks for.</summary>
internal sealed class NotContinuedException : Exception;
