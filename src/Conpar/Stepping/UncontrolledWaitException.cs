namespace Conpar.Stepping;

/// <summary>A job waits where it cannot be suspended, or for something that no step of a job brings about: the interleavings cannot be explored.</summary>
internal sealed class UncontrolledWaitException(string why) : Exception(why);
