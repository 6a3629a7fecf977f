namespace Conpar.Tool;

/// <summary>One line on the error stream that says what goes on; nothing where that is not a terminal.</summary>
sealed class Progress(TextWriter writer, bool shown)
{
    int width;

    public static Progress OnTerminal(bool quiet) => new(
        Console.Error,
        !quiet && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")));

    public void Say(string text)
    {
        if (!shown) return;
        writer.Write('\r' + text.PadRight(width));
        width = text.Length;
    }

    public void Clear()
    {
        if (!shown || width == 0) return;
        writer.Write('\r' + new string(' ', width) + '\r');
        width = 0;
    }
}
