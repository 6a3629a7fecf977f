namespace Conpar;

/// <summary>Runs the jobs of a scenario from code and tests.</summary>
public static class Scenario
{
    /// <summary>The scenario of a class whose jobs the generator compiled.</summary>
    /// <typeparam name="T">The class with the jobs.</typeparam>
    public static ScenarioOf<T> Of<T>() where T : IScenario<T> => new(T.Descriptor);
}
