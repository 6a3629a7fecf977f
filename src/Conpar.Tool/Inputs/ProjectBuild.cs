using System.Diagnostics;
using System.Text.Json;

namespace Conpar.Tool.Inputs;

/// <summary>Builds a project, a solution or a file-based app with the SDK and tells what came out.</summary>
static class ProjectBuild
{
    /// <param name="project">What is built.</param>
    /// <param name="keepGeneratedCode">A folder that gets what generators write; null for none.</param>
    /// <param name="cancel">Ctrl+C.</param>
    public static IReadOnlyList<string> Build(Input.Project project, string? keepGeneratedCode, CancellationToken cancel)
    {
        bool solution = Path.GetExtension(project.File) is ".sln" or ".slnx";
        string[] arguments = ["build", project.File, "-c", "Release", "-nologo", "-p:ConparForms=true", .. How(project.File), .. Keeping(keepGeneratedCode)];
        (int code, string output, string errors) = Run(arguments, cancel);
        if (code != 0 && errors.Contains("error CS5001", StringComparison.Ordinal) && IsSourceFile(project.File))
        {
            // A file of jobs without a program: the SDK takes every file-based app for one.
            (code, output, errors) = Run([.. arguments, "-p:OutputType=Library"], cancel);
        }

        if (code != 0) throw Failure(project, output, errors);
        string[] built = solution ? OfSolution(output) : OfProject(output);
        return built.Length > 0 ? built : throw new UserError($"{project.Shown}: the build gave no assembly");
    }

    static string[] How(string file) =>
        Path.GetExtension(file) is ".sln" or ".slnx" ? ["-tl:off", "-v:minimal"]
        : IsSourceFile(file) ? ["-getTargetResult:Build", $"-p:CustomAfterMicrosoftCommonTargets={Own("FileBasedApp.targets")}"]
        : ["-getTargetResult:Build", $"-getItem:{OfEachFramework}"];

    static string[] Keeping(string? generatedCode) =>
        generatedCode is null ? [] : [$"-p:ConparGeneratedCode={generatedCode}", $"-p:CustomBeforeMicrosoftCommonTargets={Own("GeneratedCode.targets")}"];

    static string Own(string targets) => Path.Combine(AppContext.BaseDirectory, targets);

    static bool IsSourceFile(string file) => Path.GetExtension(file) == ".cs";

    static UserError Failure(Input.Project project, string output, string errors)
    {
        string[] messages =
        [
            .. (errors + '\n' + output).Split('\n', StringSplitOptions.TrimEntries)
                .Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct(),
        ];
        string told = messages.Length > 0 ? string.Join('\n', messages) : (output + errors).Trim();
        bool lacksPackage = messages.Any(message => message.Contains("error CS0246", StringComparison.Ordinal) && message.Contains("'Conpar'", StringComparison.Ordinal));
        string hint = lacksPackage ? "; [Job] comes from a package: dotnet package add Conpar" : "";
        return new UserError($"{project.Shown} does not build, so nothing was run{hint}", ExitCode.BadInput, told);
    }

    /// <summary>The SDK's one line for each project of a solution: <c>App -> /path/App.dll</c>.</summary>
    static string[] OfSolution(string output) =>
    [
        .. output.Split('\n', StringSplitOptions.TrimEntries)
            .Select(line => line.Split(" -> ", 2))
            .Where(parts => parts.Length == 2 && parts[1].EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && File.Exists(parts[1]))
            .Select(parts => parts[1]).Distinct(),
    ];

    /// <summary>What a project that is built for several frameworks has built, of which the target itself tells nothing.</summary>
    const string OfEachFramework = "InnerOutput";

    static string[] OfProject(string output)
    {
        int start = output.IndexOf('{', StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(output[start..]);
        JsonElement root = document.RootElement;
        IEnumerable<JsonElement> items = root.GetProperty("TargetResults").GetProperty("Build").GetProperty("Items").EnumerateArray();
        if (root.TryGetProperty("Items", out JsonElement other)) items = items.Concat(other.GetProperty(OfEachFramework).EnumerateArray());
        return [.. items.Select(item => item.GetProperty("FullPath").GetString()!).Where(File.Exists)];
    }

    static (int Code, string Output, string Errors) Run(string[] arguments, CancellationToken cancel)
    {
        ProcessStartInfo start = new(DotnetRoot.Executable, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false,
        };

        // The language of messages is conpar's own, and no build server outlives the run of a tool.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // Started by `dotnet run` or `dotnet test`, this process has inherited what that build set for itself.
        foreach (string inherited in (string[])["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"])
        {
            start.Environment.Remove(inherited);
        }

        using Process process = Process.Start(start) ?? throw new UserError("dotnet cannot be started");
        process.StandardInput.Close();
        using CancellationTokenRegistration registration = cancel.Register(() => Stop(process));
        Task<string> output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        process.WaitForExit();
        cancel.ThrowIfCancellationRequested();
        return (process.ExitCode, output.Result, errors.Result);
    }

    static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended meanwhile.
        }
    }
}
