using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>What a job writes to the console becomes an event, and a point.</summary>
internal static class Written
{
    /// <summary>The same on every system.</summary>
    const char LineEnd = '\n';

    public static Point Line(Job job, int site, string? text) => Line(job, site, Console.Out, text);

    public static Point Part(Job job, int site, string? text) => Part(job, site, Console.Out, text);

    public static Point Line(Job job, int site, TextWriter receiver, string? text)
    {
        if (job is not OutsideJob && ConsoleCapture.IsCaptured(receiver)) return Output(job, site, text + LineEnd);
        receiver.WriteLine(text);
        return default;
    }

    public static Point Part(Job job, int site, TextWriter receiver, string? text)
    {
        if (job is not OutsideJob && ConsoleCapture.IsCaptured(receiver)) return Output(job, site, text);
        receiver.Write(text);
        return default;
    }

    static Point Output(Job job, int site, string? text)
    {
        if (job is ExploredJob explored) return explored.Outputs(site, text);
        job.Write(EventKind.Output, site, 0, text);
        return job.Turn();
    }
}
