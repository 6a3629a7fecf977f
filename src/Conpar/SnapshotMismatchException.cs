namespace Conpar;

/// <summary>A scenario does not behave as its snapshot says; the message has both side by side.</summary>
/// <param name="message">What differs, and what to do.</param>
public sealed class SnapshotMismatchException(string message) : Exception(message);
