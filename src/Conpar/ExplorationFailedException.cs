namespace Conpar;

/// <summary>Some interleaving of a scenario goes wrong.</summary>
public sealed class ExplorationFailedException(string message) : Exception(message);
