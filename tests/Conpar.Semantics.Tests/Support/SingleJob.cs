using System.Reflection;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Semantics.Tests;

/// <summary>One job of a compiled assembly, run as the plain method that the user wrote and in its two forms.</summary>
sealed class SingleJob(ScenarioDescriptor scenario, JobDescriptor job, Type type)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static IEnumerable<SingleJob> AllOf(Assembly assembly) =>
        from declaration in assembly.GetCustomAttributes<DeclaresScenarioAttribute>()
        let scenario = (ScenarioDescriptor)declaration.Provider.GetProperty("Descriptor", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!
        from job in scenario.Jobs
        select new SingleJob(scenario, job, scenario.Create()?.GetType() ?? declaration.Provider.DeclaringType!);

    public ScenarioDescriptor Scenario => scenario;

    public string Name => $"{scenario.Name}.{job.Name}";

    /// <summary>The method as it stands in the source, on a thread of its own.</summary>
    public Outcome Plain()
    {
        object? instance = scenario.Create();
        MethodInfo method = type.GetMethod(job.Name.Split('(')[0], BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)!;
        object?[] arguments = Arguments(method);
        TextWriter console = Console.Out;
        StringWriter output = new();
        Console.SetOut(TextWriter.Synchronized(output));
        try
        {
            Task<object?> run = Task.Run(() => Awaited(method.Invoke(instance, BindingFlags.DoNotWrapExceptions | BindingFlags.OptionalParamBinding, null, arguments, null), method.ReturnType));
            Exception? fault = run.ContinueWith(ended => ended.Exception?.InnerException).WaitAsync(Patience).GetAwaiter().GetResult();
            return Outcome.Of(fault is null ? run.Result : null, fault, Log(instance), output.ToString());
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    /// <summary>The values of this job's own row, as the method takes them.</summary>
    object?[] Arguments(MethodInfo method)
    {
        JobDescriptor[] rows = [.. scenario.Jobs.Where(other => other.At == job.At)];
        IReadOnlyList<object?> values = method.GetCustomAttributes<ArgumentsAttribute>().ElementAtOrDefault(Array.IndexOf(rows, job))?.Values ?? [];
        return [.. method.GetParameters().Select((parameter, i) => i >= values.Count ? Type.Missing : values[i] is IConvertible value and not Enum && parameter.ParameterType.IsPrimitive ? Convert.ChangeType(value, parameter.ParameterType) : values[i])];
    }

    static async Task<object?> Awaited(object? returned, Type type)
    {
        if (returned is not null && type.Name.StartsWith("ValueTask", StringComparison.Ordinal) && type.IsGenericType) returned = type.GetMethod("AsTask")!.Invoke(returned, null);
        if (returned is ValueTask value) returned = value.AsTask();
        if (returned is not Task task) return returned;
        await task;
        return type.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
    }

    /// <summary>Beside another job that only takes turns, so that every point really parks this one.</summary>
    public Outcome Interleaved() => Run((chosen, ended) =>
    {
        JobDescriptor companion = new("companion", 1, job.At, false, false, async (_, own) =>
        {
            for (int turns = 0; !ended(); turns++)
            {
                if (turns < 10_000) await Cooperation.Threads.Yield(own, -1);
                else await Cooperation.Threads.Sleep(own, -1, 1);
            }

            return null;
        }, null, null);
        return Lane(chosen with { Jobs = [chosen.Jobs[0], companion] }, "RunInterleaved", new InterleavedRunOptions { Timeout = Patience });
    });

    public Outcome Parallel() => Run((chosen, _) => Lane(chosen, "RunParallel", new ParallelRunOptions { Timeout = Patience }));

    /// <summary>Step by step, each access to shared state a step of its own.</summary>
    public Outcome Explored() => Run((chosen, _) => Lane(chosen, "Replay", "1:00000000:"));

    /// <summary>Runs the job with its instance, result and exception kept.</summary>
    Outcome Run(Func<ScenarioDescriptor, Func<bool>, LaneRun> start)
    {
        object? instance = null, result = null;
        Exception? fault = null;
        bool ended = false;
        JobDescriptor watched = job with
        {
            Copies = 1,
            Interleaved = async (self, own) =>
            {
                try { return result = await job.Interleaved(self, own); }
                catch (Exception e) { fault = e; throw; }
                finally { ended = true; }
            },
            Explored = async (self, own) =>
            {
                try { return result = await job.Explored!(self, own); }
                catch (Exception e) { fault = e; throw; }
            },
            Parallel = job.Parallel is null ? null : (self, own) =>
            {
                try { return result = job.Parallel(self, own); }
                catch (Exception e) { fault = e; throw; }
            },
            ParallelAsync = job.ParallelAsync is null ? null : async (self, own) =>
            {
                try { return result = await job.ParallelAsync(self, own); }
                catch (Exception e) { fault = e; throw; }
            },
        };
        LaneRun run = start(scenario with { Create = () => instance = scenario.Create(), Jobs = [watched] }, () => ended);
        if (run.Aborted is not null) throw new InvalidOperationException($"{Name} was aborted: {run.Aborted}\n{string.Join("\n", Log(instance))}");
        return Outcome.Of(result, fault, Log(instance), string.Concat(run.Trace.Events.Where(one => one.Kind == EventKind.Output).Select(one => one.Text)));
    }

    /// <summary>Stands for the scenario's class, which cannot be a type argument where it is static.</summary>
    sealed class Anything : IScenario<Anything>
    {
        static ScenarioDescriptor IScenario<Anything>.Descriptor => throw new NotSupportedException();
    }

    static LaneRun Lane(ScenarioDescriptor chosen, string lane, object options)
    {
        Type shown = typeof(ScenarioOf<Anything>);
        object runner = Activator.CreateInstance(shown, BindingFlags.Instance | BindingFlags.NonPublic, null, [chosen], null)!;
        return (LaneRun)shown.GetMethod(lane)!.Invoke(runner, BindingFlags.DoNotWrapExceptions, null, [options], null)!;
    }

    static IEnumerable<string> Log(object? instance) => instance is Recorded recorded ? recorded.Log : [];

    public override string ToString() => Name;
}
