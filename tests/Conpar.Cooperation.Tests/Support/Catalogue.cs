using System.Reflection;
using Conpar.Scheduling;

namespace Conpar.Cooperation.Tests;

/// <summary>The scenarios that the generator found in this assembly, by name.</summary>
static class Catalogue
{
    static readonly Dictionary<string, ScenarioDescriptor> all = typeof(Catalogue).Assembly.GetCustomAttributes<DeclaresScenarioAttribute>()
        .Select(declaration => (ScenarioDescriptor)declaration.Provider.GetProperty("Descriptor", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!)
        .ToDictionary(scenario => scenario.Name);

    public static IEnumerable<string> Names => all.Keys;

    public static ScenarioDescriptor Named(string name) => all[name];
}
