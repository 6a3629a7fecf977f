using System.Diagnostics;
using System.Text.Json;

namespace Conpar.Tool.Inputs;

/// <summary>Builds a project, a solution or a file-based app with the SDK and tells what came out.</summary>
static class ProjectBuild
{
    public static IReadOnlyList<string> Build(Input.Project project, CancellationToken cancel)
    {
        bool solution = Path.GetExtension(project.File) is ".sln" or ".slnx";
        string[] arguments = solution
            ? ["build", project.File, "-c", "Release", "-nologo", "-tl:off", "-v:minimal"]
            : ["build", project.File, "-c", "Release", "-nologo", "-getTargetResult:Build"];
        (int code, string output, string errors) = Run(arguments, cancel);
        if (code != 0) throw Failure(project, output, errors);
        string[] built = solution ? OfSolution(output) : OfProject(output);
        return built.Length > 0 ? built : throw new UserError($"{project.Shown}: the build gave no assembly");
    }

    static UserError Failure(Input.Project project, string output, string errors)
    {
        string[] messages =
        [
            .. (errors + '\n' + output).Split('\n', StringSplitOptions.TrimEntries)
                .Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct(),
        ];
        string told = messages.Length > 0 ? string.Join('\n', messages) : (output + errors).Trim();
        bool lacksPackage = Path.GetExtension(project.File) == ".cs" && told.Contains("'Conpar'", StringComparison.Ordinal);
        string hint = lacksPackage ? $"; a file with #: directives is built by the SDK and needs the line #:package Conpar@{ToolVersion.Short}" : "";
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

    static string[] OfProject(string output)
    {
        int start = output.IndexOf('{', StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(output[start..]);
        return
        [
            .. document.RootElement.GetProperty("TargetResults").GetProperty("Build").GetProperty("Items").EnumerateArray()
                .Select(item => item.GetProperty("FullPath").GetString()!).Where(File.Exists),
        ];
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
