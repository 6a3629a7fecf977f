using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Hosting.WarmingUp;

/// <summary>
/// Compiles what a lane is about to run, so that small jobs are measured and not the compiler, which would make the first lane look slow.
/// No user code runs: its methods are prepared only.
/// </summary>
internal static class WarmUp
{
    /// <summary>A large assembly is prepared in part; what is left is compiled when it is called.</summary>
    static readonly TimeSpan patience = TimeSpan.FromMilliseconds(250);

    /// <summary>What the generator adds to the names of forms that no lane calls, or only the interleaved one.</summary>
    static readonly string[] explored = ["__explored", "__atomic", "__launched", "__arranged", "_Explored__at"], inTurns = [.. explored, "__interleaved", "__sliced"];

    /// <param name="assembly">The user's.</param>
    /// <param name="scenarios">All that the assembly has.</param>
    /// <param name="chosen">The one that runs.</param>
    /// <param name="lane">The lane that it runs in.</param>
    /// <returns>A run of conpar's own jobs in that lane.</returns>
    public static LaneRun For(Assembly assembly, IEnumerable<ScenarioDescriptor> scenarios, ScenarioDescriptor chosen, string lane)
    {
        long began = Stopwatch.GetTimestamp();
        LaneRun rehearsal = OwnJobs.Run(lane, chosen.Jobs);
        string[] unused = lane == LaneNames.Interleaved ? explored : inTurns, others = [.. scenarios.Where(other => other != chosen).Select(other => other.FullName)];
        List<Type> types = [.. TypesOf(assembly).Where(type => !type.ContainsGenericParameters && !Is(type.Name, unused))];
        IEnumerable<Type> own = types.Where(type => BelongsTo(type, chosen.FullName)), further = types.Where(type => !Array.Exists(others, other => BelongsTo(type, other)));
        foreach (Type type in own.Union(further))
        {
            if (Stopwatch.GetElapsedTime(began) > patience) break;
            foreach (MethodBase method in Preparing.MethodsOf(type).Where(method => !method.ContainsGenericParameters && !Is(method.Name, unused))) Preparing.Prepare(method);
            StateMachines.Prepare(type);

            // Where the generated code keeps its sites: its constructor is conpar's, not the user's.
            if (type.Name.EndsWith("__at", StringComparison.Ordinal)) RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        return rehearsal;
    }

    static bool Is(string name, string[] forms) => Array.Exists(forms, form => name.Contains(form, StringComparison.Ordinal));

    /// <summary>Whether a type is a scenario's class or in it.</summary>
    static bool BelongsTo(Type type, string scenario) =>
        ((type.FullName ?? "").Replace('+', '.') + ".").StartsWith(scenario + ".", StringComparison.Ordinal);

    static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException some)
        {
            return some.Types.OfType<Type>();
        }
    }
}
