namespace Conpar.Exploration.Model;

/// <summary>The Foata normal form of a run: equal for exactly the equivalent ones.</summary>
static class Foata
{
    public static string Of(CausalTrace trace, ModelMachine machine)
    {
        SortedSet<(int Level, string Job, int Number, string What)> steps = [];
        Dictionary<int, int> numbers = [];
        int[] levels = new int[trace.Depth];
        for (int i = 0; i < trace.Depth; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (trace.Before(j, i)) levels[i] = Math.Max(levels[i], levels[j] + 1);
            }

            CausalEvent e = trace[i];
            int number = numbers[e.Job] = numbers.GetValueOrDefault(e.Job) + 1;
            steps.Add((levels[i], machine.NameOf(e.Job), number, $"{e.Operation.Kind}{(e.Operation.Writes ? "!" : "")}{(e.Operation.Kind == OperationKind.Join ? machine.NameOf(e.Operation.Joined) : e.Operation.Location)}"));
        }

        return string.Join(' ', steps);
    }
}
