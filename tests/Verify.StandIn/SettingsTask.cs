using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A check that can still be told more until it is awaited.</summary>
class SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> check)
{
    readonly VerifySettings settings = new(settings);
    Task? task;

    public SettingsTask UseDirectory(string directory) => With(() => settings.UseDirectory(directory));

    public SettingsTask UseFileName(string fileName) => With(() => settings.UseFileName(fileName));

    public SettingsTask UseTypeName(string name) => With(() => settings.UseTypeName(name));

    public SettingsTask UseMethodName(string name) => With(() => settings.UseMethodName(name));

    public SettingsTask UseParameters(params object?[] parameters) => With(() => settings.UseParameters(parameters));

    public SettingsTask UseTextForParameters(string parametersText) => With(() => settings.UseTextForParameters(parametersText));

    public Task ToTask() => task ??= check(settings);

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => ToTask().ConfigureAwait(continueOnCapturedContext);

    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    SettingsTask With(Action tell)
    {
        tell();
        return this;
    }
}
