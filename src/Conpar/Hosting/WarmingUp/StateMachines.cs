using System.Reflection;
using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Hosting.WarmingUp;

/// <summary>
/// What builders consist of for one state machine: generic methods and a class to keep the machine in, which exist once for each machine
/// and so are compiled when a job first waits. Those of the framework are no contract: what is not there as expected is left out.
/// </summary>
internal static class StateMachines
{
    static readonly string[] unused = ["Debug", "AwaitOnCompleted"];

    static readonly Type? nothing = typeof(Task).Assembly.GetType("System.Threading.Tasks.VoidTaskResult"),
        starts = typeof(Task).Assembly.GetType("System.Runtime.CompilerServices.AsyncMethodBuilderCore");

    /// <summary>Prepares what the machine needs, where the type is one.</summary>
    public static void Prepare(Type machine)
    {
        FieldInfo[] fields = [.. Preparing.FieldsOf(machine)];
        if (Array.Find(fields, field => field.Name == "<>t__builder")?.FieldType is not { } builder) return;
        Type[] awaiters = [.. fields.Where(field => field.Name.StartsWith("<>u__", StringComparison.Ordinal)).Select(field => field.FieldType)];
        Type? result = builder.IsGenericType ? builder.GetGenericArguments()[0] : null;
        if (builder.Namespace == typeof(JobTaskBuilder).Namespace) PrepareOwn(machine, builder, result ?? typeof(Nothing), awaiters);
        else if ((result ?? nothing) is { } known) PrepareFrameworks(machine, builder, known, awaiters);
    }

    static void PrepareOwn(Type machine, Type builder, Type result, Type[] awaiters)
    {
        foreach (Type part in new[] { builder, typeof(JobTaskBuilder<>).MakeGenericType(result) }.Distinct()) PrepareGeneric(part, [], machine, awaiters);
        PrepareAll(typeof(MethodFrame<,>).MakeGenericType(machine, result));
    }

    static void PrepareFrameworks(Type machine, Type builder, Type result, Type[] awaiters)
    {
        Type core = typeof(AsyncTaskMethodBuilder<>).MakeGenericType(result);
        foreach (Type part in new[] { builder, core, starts }.OfType<Type>().Distinct()) PrepareGeneric(part, unused, machine, awaiters);
        if (core.GetNestedType("AsyncStateMachineBox`1", BindingFlags.NonPublic) is { } box) PrepareAll(box.MakeGenericType(result, machine));
    }

    static void PrepareAll(Type frame)
    {
        foreach (MethodBase method in Preparing.MethodsOf(frame).Where(method => !IsOneOf(method, unused))) Preparing.Prepare(method);
    }

    /// <summary>The methods of a type that are generic over a machine, an awaiter, or both.</summary>
    static void PrepareGeneric(Type type, string[] except, Type machine, Type[] awaiters)
    {
        foreach (MethodBase method in Preparing.MethodsOf(type).Where(method => method.IsGenericMethodDefinition && !IsOneOf(method, except)))
        {
            Type[] parameters = method.GetGenericArguments();
            foreach (Type awaiter in Array.Exists(parameters, IsAwaiter) ? awaiters : [machine])
            {
                Preparing.Prepare(method, Array.ConvertAll(parameters, parameter => IsAwaiter(parameter) ? awaiter : machine));
            }
        }
    }

    static bool IsAwaiter(Type parameter) => parameter.Name == "TAwaiter";

    static bool IsOneOf(MethodBase method, string[] names) => Array.Exists(names, name => method.Name.Contains(name, StringComparison.Ordinal));
}
