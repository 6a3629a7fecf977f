namespace Conpar.Exploration.Scenarios;

/// <summary>An event that loses what it tells, where handlers come while it is raised: whoever is late hears nothing.</summary>
public partial class LateListener
{
    readonly Bell bell = new();
    int heard;

    [Job] void Listen() => bell.Rung += () => heard = 1;

    [Job] void Ring() => bell.Ring();

    [Check] int Heard() => heard;

    internal sealed class Bell
    {
        public event Action? Rung;

        public void Ring() => Rung?.Invoke();
    }
}
