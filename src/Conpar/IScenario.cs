using Conpar.Scheduling;

namespace Conpar;

/// <summary>A class whose jobs run together. The source generator implements it on every partial class that has a <see cref="JobAttribute">[Job]</see>.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public interface IScenario<TSelf> where TSelf : IScenario<TSelf>
{
    /// <summary>The compiled jobs of the scenario.</summary>
    static abstract ScenarioDescriptor Descriptor { get; }
}
