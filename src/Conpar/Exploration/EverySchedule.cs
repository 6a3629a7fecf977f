using System.Numerics;

namespace Conpar.Exploration;

/// <summary>Every schedule, one after the other, though most are equivalent to others: what the other explorations are measured by.</summary>
internal sealed class EverySchedule(IMachine machine) : IExploration
{
    readonly List<(int Chosen, ulong Left)> path = [];
    bool began;

    public long Blocked => 0;

    public CausalTrace Trace { get; } = new();

    public int Fresh { get; private set; }

    public bool Next()
    {
        if (began)
        {
            while (path.Count > 0 && path[^1].Left == 0) path.RemoveAt(path.Count - 1);
            if (path.Count == 0) return false;
            path[^1] = Lowest(path[^1].Left);
        }

        began = true;
        Fresh = Math.Max(0, path.Count - 1);
        while (Trace.Depth > Fresh) Trace.Undo();
        machine.Restart();
        for (int i = 0; i < path.Count; i++)
        {
            if (i < Fresh) machine.Step(path[i].Chosen);
            else Trace.Take(machine, path[i].Chosen);
        }

        for (ulong enabled; (enabled = machine.Enabled) != 0;)
        {
            path.Add(Lowest(enabled));
            Trace.Take(machine, path[^1].Chosen);
        }

        return true;
    }

    static (int, ulong) Lowest(ulong enabled) => (BitOperations.TrailingZeroCount(enabled), enabled & (enabled - 1));
}
