namespace Conpar.Tool.Rendering;

/// <summary>In which form a result is written, and where to.</summary>
/// <param name="Format"><c>text</c>, <c>markdown</c> or <c>json</c>.</param>
/// <param name="Output">The file; null for the standard output.</param>
/// <param name="Quiet">Whether only a line for each finding is wanted.</param>
sealed record ReportTarget(string Format, string? Output, bool Quiet)
{
    /// <summary>Lets something be written there.</summary>
    /// <param name="write">Gets the writer, and whether it is a terminal.</param>
    public void Write(Action<TextWriter, bool> write)
    {
        if (Output is null)
        {
            write(Console.Out, !Console.IsOutputRedirected);
            Console.Out.Flush();
            return;
        }

        try
        {
            using StreamWriter file = new(Output);
            write(file, false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"{Output}: cannot be written: {fault.Message}");
        }
    }
}
