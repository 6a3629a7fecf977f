using System.ComponentModel;

namespace Conpar.Scheduling;

/// <summary>The result of what has none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Nothing;
