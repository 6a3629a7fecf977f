using System.ComponentModel;

namespace Conpar.Scheduling;

/// <summary>What comes before and after a scenario's jobs, in explored forms, where what comes before starts more jobs.</summary>
/// <param name="Begin">Makes the instance.</param>
/// <param name="Check">The check; null where there is none, or none with steps.</param>
/// <param name="SetsUp">Whether <paramref name="Begin"/> sets the instance up, too.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ExploredScope(Func<Job, ExploredTask<object?>> Begin, Func<object?, Job, ExploredTask<object?>>? Check, bool SetsUp);
