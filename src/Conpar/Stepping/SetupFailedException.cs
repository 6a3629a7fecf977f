using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>The scenario's constructor or setup threw: there is nothing to explore.</summary>
internal sealed class SetupFailedException(Exception fault) : Exception("the setup failed: " + FaultText.LineAndPlace(fault), fault);
