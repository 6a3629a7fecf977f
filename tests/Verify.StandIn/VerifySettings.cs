namespace VerifyTests;

/// <summary>What a test says about its snapshot, as far as the tests here need it.</summary>
class VerifySettings
{
    public VerifySettings() { }

    public VerifySettings(VerifySettings? other) =>
        (Directory, FileName, TypeName, MethodName, Parameters, ParametersText) =
            (other?.Directory, other?.FileName, other?.TypeName, other?.MethodName, other?.Parameters, other?.ParametersText);

    internal string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal string? TypeName { get; private set; }

    internal string? MethodName { get; private set; }

    internal object?[]? Parameters { get; private set; }

    internal string? ParametersText { get; private set; }

    public void UseDirectory(string directory) => Directory = directory;

    public void UseFileName(string fileName) => FileName = fileName;

    public void UseTypeName(string name) => TypeName = name;

    public void UseMethodName(string name) => MethodName = name;

    public void UseParameters(params object?[] parameters) => Parameters = parameters;

    public void UseTextForParameters(string parametersText) => ParametersText = parametersText;
}
