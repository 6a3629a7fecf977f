using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Conpar.Cooperation;
using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Hosting;

/// <summary>
/// Compiles what a lane is about to run, so that small jobs are measured and not the compiler, which would make the first lane look slow.
/// No user code runs: its methods are prepared only.
/// </summary>
internal static class WarmUp
{
    const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>A large assembly is prepared in part; what is left is compiled when it is called.</summary>
    static readonly TimeSpan patience = TimeSpan.FromMilliseconds(250);

    public static void For(Assembly assembly, ScenarioDescriptor scenario, string lane)
    {
        long began = Stopwatch.GetTimestamp();
        RunOwnJobs(lane);
        IEnumerable<Type> types = TypesOf(assembly).OrderByDescending(type => (type.FullName ?? "").StartsWith(scenario.FullName, StringComparison.Ordinal));
        foreach (Type type in types)
        {
            if (Stopwatch.GetElapsedTime(began) > patience) return;
            if (!type.ContainsGenericParameters) Prepare(type);
        }
    }

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

    /// <summary>The lane itself and the façades that most jobs call.</summary>
    static void RunOwnJobs(string lane)
    {
        object gate = new();
        async JobTask<object?> Interleaved(object? instance, Job job)
        {
            await Output.WriteLine(job, SiteTable.Unknown, "");
            await Probes.Step(job, SiteTable.Unknown, "", 0);
            await Monitors.Enter(job, SiteTable.Unknown, gate);
            await Monitors.Exit(job, SiteTable.Unknown, gate);
            await Threads.Sleep(job, SiteTable.Unknown, 1);
            await Tasks.DelayAwaited(job, SiteTable.Unknown, 1);
            return null;
        }

        object? Parallel(object? instance, Job job)
        {
            Output.WriteLine(job, SiteTable.Unknown, "").Block();
            Probes.Step(job, SiteTable.Unknown, "", 0).Block();
            Monitors.Enter(job, SiteTable.Unknown, gate).Block();
            Monitors.Exit(job, SiteTable.Unknown, gate).Block();
            Threads.Sleep(job, SiteTable.Unknown, 0).Block();
            return null;
        }

        async Task<object?> ParallelAsync(object? instance, Job job)
        {
            await Tasks.DelayAwaited(job, SiteTable.Unknown, 1);
            return null;
        }

        Site nowhere = new("", 0, 0, "");
        ScenarioDescriptor own = new(
            "", "", nowhere, () => null,
            [new JobDescriptor("A", 2, nowhere, true, false, Interleaved, Parallel, null), new JobDescriptor("B", 2, nowhere, false, true, Interleaved, null, ParallelAsync)],
            null, null, 0, []);
        using MemoryTrace trace = new();
        LaneRunner runner = new(own, trace);
        if (lane == LaneNames.Interleaved) runner.Interleaved(new RoundRobin(), virtualClock: true, Timeout.InfiniteTimeSpan);
        else runner.Parallel(Timeout.InfiniteTimeSpan);
    }

    static void Prepare(Type type)
    {
        foreach (MethodBase method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
        {
            if (!method.IsAbstract && !method.ContainsGenericParameters) Prepare(method);
        }

        if (type.GetField("<>t__builder", Declared)?.FieldType is { } builder) PrepareStateMachine(type, builder);

        // Where the generated code keeps its sites: its constructor is conpar's, not the user's.
        if (type.Name.EndsWith("__at", StringComparison.Ordinal)) RuntimeHelpers.RunClassConstructor(type.TypeHandle);
    }

    /// <summary>The generic methods that a state machine calls of its builder, which exist once for each machine and awaiter.</summary>
    static void PrepareStateMachine(Type machine, Type builder)
    {
        MethodInfo[] methods = builder.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);
        MethodInfo? start = Array.Find(methods, method => method.Name == "Start"), await = Array.Find(methods, method => method.Name == "AwaitUnsafeOnCompleted");
        if (start is not null) Prepare(start, builder, machine);
        foreach (FieldInfo awaiter in machine.GetFields(Declared).Where(field => field.Name.StartsWith("<>u__", StringComparison.Ordinal)))
        {
            if (await is not null) Prepare(await, builder, awaiter.FieldType, machine);
        }

        if (!builder.Name.StartsWith(nameof(JobTaskBuilder), StringComparison.Ordinal)) return;
        Type result = builder.IsGenericType ? builder.GetGenericArguments()[0] : typeof(Nothing);
        foreach (MethodInfo method in typeof(MethodFrame<,>).MakeGenericType(machine, result).GetMethods(Declared)) Prepare(method);
    }

    static void Prepare(MethodInfo generic, Type declaring, params Type[] arguments)
    {
        try
        {
            RuntimeTypeHandle[] types = [.. declaring.IsGenericType ? declaring.GetGenericArguments().Select(type => type.TypeHandle) : [], .. arguments.Select(type => type.TypeHandle)];
            RuntimeHelpers.PrepareMethod(generic.MethodHandle, types);
        }
        catch (Exception unprepared) when (unprepared is ArgumentException or TypeLoadException or InvalidOperationException)
        {
            // It is compiled when it is called.
        }
    }

    static void Prepare(MethodBase method)
    {
        try
        {
            RuntimeTypeHandle[]? types = method.DeclaringType is { IsGenericType: true } type ? [.. type.GetGenericArguments().Select(argument => argument.TypeHandle)] : null;
            RuntimeHelpers.PrepareMethod(method.MethodHandle, types);
        }
        catch (Exception unprepared) when (unprepared is not OutOfMemoryException)
        {
            // What does not compile is the job's own fault when it is called, and no one's where it is not.
        }
    }
}
