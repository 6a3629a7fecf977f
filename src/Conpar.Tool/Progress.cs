namespace Conpar.Tool;

/// <summary>What goes on, on the error stream: one passing line where that is a terminal, and lines that stay where more was asked for.</summary>
sealed class Progress(TextWriter writer, bool passing, bool verbose)
{
    int width;

    public static Progress OnErrorStream(bool quiet, bool verbose) => new(
        Console.Error,
        !quiet && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")),
        verbose);

    /// <summary>What is being done now; the next line takes its place.</summary>
    public void Say(string text)
    {
        if (!passing) return;
        writer.Write('\r' + text.PadRight(width));
        width = text.Length;
    }

    /// <summary>What was done, with <c>-v</c>.</summary>
    public void Tell(string text)
    {
        if (!verbose) return;
        Clear();
        writer.WriteLine("conpar: " + text);
    }

    public void Clear()
    {
        if (!passing || width == 0) return;
        writer.Write('\r' + new string(' ', width) + '\r');
        width = 0;
    }
}
