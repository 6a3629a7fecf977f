namespace Conpar.Tool.Tests.Support;

/// <summary>A test in a folder of its own, on the real tool.</summary>
public abstract class RunTest : IDisposable
{
    private protected TestFolder Folder { get; } = new();

    /// <summary><c>conpar run … --format json</c></summary>
    private protected ToolResult RunJson(params string[] arguments) => ToolProcess.Run(Folder, ["run", .. arguments, "--format", "json", "--repeat", "1"]);

    private protected ToolResult Run(params string[] arguments) => ToolProcess.Run(Folder, ["run", .. arguments]);

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
