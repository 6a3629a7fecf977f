namespace Conpar.Generators.Model;

/// <summary>A class with jobs.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Containers">The headers of its containing types and its own, outermost first: <c>partial class Outer</c>.</param>
/// <param name="Name">Its name with its containing types': <c>Outer.Inner</c>.</param>
/// <param name="IsReachable">Whether the assembly's attributes can name it.</param>
/// <param name="IsStatic">Whether it is a static class.</param>
/// <param name="At">Where it is declared.</param>
/// <param name="Setup">The method with <c>[Setup]</c>.</param>
/// <param name="Check">The method with <c>[Check]</c>.</param>
/// <param name="Jobs">Its jobs in source order.</param>
sealed record ScenarioModel(
    string Namespace, EquatableArray<string> Containers, string Name, bool IsReachable, bool IsStatic, SiteModel At,
    HookModel? Setup, HookModel? Check, EquatableArray<JobModel> Jobs)
{
    public string FullName => (Namespace.Length == 0 ? Name : Namespace + "." + Name).Replace("@", "");

    /// <summary>The type as generated code names it.</summary>
    public string Type => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + string.Join(".", Name.Split('.').Select(Symbols.Identifier.Escaped));

    /// <summary>The name of its generated file, without endings. File names that differ in case only are the same to the compiler.</summary>
    public string FileName { get; init; } = "";
}

/// <summary>A method that runs before or after the jobs.</summary>
sealed record HookModel(string Name, bool IsStatic, bool IsAwaited, bool HasResult);
