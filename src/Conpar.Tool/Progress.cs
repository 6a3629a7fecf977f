namespace Conpar.Tool;

/// <summary>What goes on, on the error stream: one passing line where that is a terminal, and lines that stay where more was asked for.</summary>
sealed class Progress(TextWriter writer, bool passing, bool verbose, bool quiet = false)
{
    int width;

    public static Progress OnErrorStream(bool quiet, bool verbose) => new(
        Console.Error,
        !quiet && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")),
        verbose, quiet);

    /// <summary>What is being done now; the next line takes its place.</summary>
    public void Say(string text)
    {
        if (!passing) return;
        writer.Write('\r' + text.PadRight(width));
        width = text.Length;
    }

    /// <summary>What the user would not expect, unless asked to be quiet.</summary>
    public void Announce(string text)
    {
        if (quiet) return;
        Clear();
        writer.WriteLine("conpar: " + text);
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
