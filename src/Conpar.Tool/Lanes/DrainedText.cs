using System.Text;

namespace Conpar.Tool.Lanes;

/// <summary>Reads a child's stream to its end and keeps its beginning, where a runtime says why it dies.</summary>
sealed class DrainedText
{
    const int Kept = 32 * 1024;
    static readonly TimeSpan patience = TimeSpan.FromSeconds(1);

    readonly StringBuilder text = new();
    readonly TaskCompletionSource marked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly char? mark;
    readonly Task reading;

    DrainedText(StreamReader reader, Action<string> read, char? mark)
    {
        this.mark = mark;
        reading = Read(reader, read);
    }

    /// <param name="reader">The stream.</param>
    /// <param name="read">Told what there is so far, as long as it is kept.</param>
    public static DrainedText Of(StreamReader reader, Action<string> read) => new(reader, read, null);

    /// <param name="reader">The stream.</param>
    /// <param name="mark">A character whose coming is waited for.</param>
    public static DrainedText Until(StreamReader reader, char mark) => new(reader, _ => { }, mark);

    /// <summary>Completes when the mark has come, however much was before it.</summary>
    public Task Marked => marked.Task;

    /// <summary>Completes when there is nothing more to come.</summary>
    public Task Ended => reading;

    /// <summary>What was read; a grandchild that still holds the pipe open is not waited for.</summary>
    public string Text
    {
        get
        {
            reading.Wait(patience);
            lock (text) return text.ToString();
        }
    }

    async Task Read(StreamReader reader, Action<string> read)
    {
        char[] buffer = new char[4096];
        try
        {
            while (await reader.ReadAsync(buffer).ConfigureAwait(false) is > 0 and int count)
            {
                if (mark is { } one && buffer.AsSpan(0, count).Contains(one)) marked.TrySetResult();
                string soFar;
                lock (text)
                {
                    if (text.Length >= Kept) continue;
                    text.Append(buffer, 0, count);
                    soFar = text.ToString();
                }

                read(soFar);
            }
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            // The pipe went with its process.
        }
    }
}
