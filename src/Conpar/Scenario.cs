namespace Conpar;

/// <summary>Runs the jobs of a scenario from code and tests.</summary>
public static class Scenario
{
    /// <summary>The scenario of a class whose jobs the generator compiled.</summary>
    /// <typeparam name="T">The class with the jobs.</typeparam>
    /// <exception cref="InvalidOperationException">The class was built without the forms of its jobs: it is neither run by a test project nor by a program that calls this method, or a project has <c>ConparForms</c> set to false.</exception>
    public static ScenarioOf<T> Of<T>() where T : IScenario<T> => T.Descriptor is { Jobs.Count: > 0 } descriptor ? new(descriptor) : throw new InvalidOperationException(
        $"{typeof(T).Name} was built without the forms of its jobs; set <ConparForms>true</ConparForms> in the project that runs it, or in {typeof(T).Assembly.GetName().Name}");
}
