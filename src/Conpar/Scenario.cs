namespace Conpar;

/// <summary>Runs the jobs of a scenario from code and tests.</summary>
public static class Scenario
{
    /// <summary>The scenario of a class whose jobs the generator compiled.</summary>
    /// <typeparam name="T">The class with the jobs.</typeparam>
    /// <exception cref="InvalidOperationException">The class was built without the forms of its jobs: its project has <c>ConparForms</c> set to false.</exception>
    public static ScenarioOf<T> Of<T>() where T : IScenario<T> => T.Descriptor is { Jobs.Count: > 0 } descriptor ? new(descriptor) : throw new InvalidOperationException(
        $"{typeof(T).Name} was built without the forms of its jobs, since ConparForms is false in the project {typeof(T).Assembly.GetName().Name}; leave it out there, or set it to true where tests are built");
}
