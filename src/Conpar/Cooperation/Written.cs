using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>What a job writes to the console becomes an event, and a point.</summary>
internal static class Written
{
    public static Point Line(Job job, int site, string? text) => throw new NotImplementedException();

    public static Point Part(Job job, int site, string? text) => throw new NotImplementedException();

    public static Point Line(Job job, int site, TextWriter receiver, string? text) => throw new NotImplementedException();

    public static Point Part(Job job, int site, TextWriter receiver, string? text) => throw new NotImplementedException();
}
