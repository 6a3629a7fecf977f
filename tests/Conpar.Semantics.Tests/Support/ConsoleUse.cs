namespace Conpar.Semantics.Tests;

/// <summary>Tests that replace the process's console writer run one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleUse
{
    public const string Name = "console";
}
