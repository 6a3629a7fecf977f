using System.Reflection;
using Conpar.Scheduling;

namespace Conpar.Cooperation.Tests;

/// <summary>The scenarios that the generator found in this assembly, by name.</summary>
static class Catalogue
{
    static readonly Dictionary<string, ScenarioDescriptor> all = typeof(Catalogue).Assembly.GetCustomAttributes<DeclaresScenarioAttribute>()
        .Select(declaration => (ScenarioDescriptor)declaration.Provider.GetProperty("Descriptor", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!)
        .ToDictionary(scenario => scenario.Name);

    /// <summary>Those whose jobs wait for each other only.</summary>
    public static IEnumerable<string> Names => all.Values.Where(scenario => !scenario.FullName.Contains(".Outside.", StringComparison.Ordinal)).Select(scenario => scenario.Name);

    /// <summary>The textbooks' programs, which are in no namespace, as in a file of their own.</summary>
    public static IEnumerable<string> Classics => all.Values.Where(scenario => scenario.FullName == scenario.Name).Select(scenario => scenario.Name);

    public static ScenarioDescriptor Named(string name) => all[name];
}
