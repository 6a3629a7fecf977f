using System.ComponentModel;

namespace Conpar;

/// <summary>Written by the source generator for each scenario of an assembly, so that hosts find them without looking at every type.</summary>
/// <param name="provider">A type with a static property <c>Descriptor</c> (public or not) of type <see cref="Scheduling.ScenarioDescriptor"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class DeclaresScenarioAttribute(Type provider) : Attribute
{
    /// <summary>The type that has the descriptor.</summary>
    public Type Provider { get; } = provider;
}
