using System.Diagnostics;

namespace Conpar.Tool.Tests.Support;

/// <summary>The tool as a user's shell starts it: a process of its own, with its output redirected.</summary>
static class ToolProcess
{
    static readonly string tool = Path.Combine(AppContext.BaseDirectory, "tool", "Conpar.Tool.dll");

    /// <summary>Compiled sources stay here for the whole test run, so that tests on the same text compile it once.</summary>
    static readonly string cache = Directory.CreateTempSubdirectory("conpar-test-cache-").FullName;

    static ToolProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(cache, recursive: true);

    public static ToolResult Run(TestFolder folder, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        return End(process);
    }

    /// <summary>In an environment with further variables; an empty one is taken out.</summary>
    public static ToolResult RunWith(TestFolder folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        using Process process = Start(folder, arguments, variables);
        return End(process);
    }

    public static Process Start(TestFolder folder, params string[] arguments) => Start(folder, arguments, new Dictionary<string, string>());

    static Process Start(TestFolder folder, string[] arguments, IReadOnlyDictionary<string, string> variables)
    {
        ProcessStartInfo start = new("dotnet", ["exec", tool, .. arguments])
        {
            WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false,
        };
        start.Environment["CONPAR_CACHE"] = cache;
        start.Environment["NO_COLOR"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in variables)
        {
            if (value.Length == 0) start.Environment.Remove(name);
            else start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static ToolResult End(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("the tool did not end");
        }

        return new ToolResult(process.ExitCode, output.Result.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}
