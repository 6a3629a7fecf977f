using System.Diagnostics;

namespace Conpar.Exploration.Scenarios;

/// <summary>One begins anew what another reads: its time is the lane's, and it is an object as any other.</summary>
public partial class SharedWatch
{
    readonly Stopwatch watch = new();

    [Job] void Begin() => watch.Restart();

    [Job] bool Look() => watch.ElapsedMilliseconds > 0 || watch.IsRunning;
}
