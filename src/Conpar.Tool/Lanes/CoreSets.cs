using Conpar.Parallelism;

namespace Conpar.Tool.Lanes;

/// <summary>The cores that each lane gets.</summary>
static class CoreSets
{
    /// <summary>The processors to use, those of separate cores first; no more than a container's share allows.</summary>
    public static IReadOnlyList<int> Available { get; } =
        [.. CoreAffinity.Allowed().OrderBy(IsSecondThread).ThenBy(core => core).Take(Environment.ProcessorCount)];

    /// <summary>What limits them, for messages.</summary>
    public static string Limit => Available.Count == 1 ? "since there is one core to use here" : $"since there are {Available.Count} cores to use here";

    public static IReadOnlyList<int> Interleaved => [Available[0]];

    public static IReadOnlyList<int> Parallel(int? count) => [.. Available.Take(count ?? Available.Count).Order()];

    /// <summary>Whether another processor with a smaller number is a thread of the same core; two threads of one core are not two cores.</summary>
    static bool IsSecondThread(int processor)
    {
        string file = $"/sys/devices/system/cpu/cpu{processor}/topology/thread_siblings_list";
        try
        {
            return File.Exists(file) && int.TryParse(File.ReadAllText(file).Split(',', '-')[0], out int first) && first != processor;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
