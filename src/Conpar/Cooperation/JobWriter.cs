using System.Text;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Records what is written as output of the job that runs the code; outside jobs it writes through. It is no point: the writer may be locked.</summary>
internal sealed class JobWriter(TextWriter real) : TextWriter
{
    public override Encoding Encoding => real.Encoding;

    public override void Write(char value) => Add(value.ToString(), line: false);

    public override void Write(string? value) => Add(value, line: false);

    public override void Write(char[] buffer, int index, int count) => Add(new string(buffer, index, count), line: false);

    public override void Write(ReadOnlySpan<char> buffer) => Add(buffer.ToString(), line: false);

    public override void WriteLine() => Add("", line: true);

    public override void WriteLine(string? value) => Add(value, line: true);

    public override void WriteLine(ReadOnlySpan<char> buffer) => Add(buffer.ToString(), line: true);

    public override void WriteLine(char[] buffer, int index, int count) => Add(new string(buffer, index, count), line: true);

    public override void WriteLine(char value) => Add(value.ToString(), line: true);

    public override void WriteLine(bool value) => Add(Text.Of(value), line: true);

    public override void WriteLine(int value) => Add(Text.Of(value), line: true);

    public override void WriteLine(uint value) => Add(Text.Of(value), line: true);

    public override void WriteLine(long value) => Add(Text.Of(value), line: true);

    public override void WriteLine(ulong value) => Add(Text.Of(value), line: true);

    public override void WriteLine(float value) => Add(Text.Of(value), line: true);

    public override void WriteLine(double value) => Add(Text.Of(value), line: true);

    public override void WriteLine(decimal value) => Add(Text.Of(value), line: true);

    public override void WriteLine(object? value) => Add(Text.Of(value), line: true);

    public override void WriteLine(StringBuilder? value) => Add(value?.ToString(), line: true);

    public override void Flush() => real.Flush();

    void Add(string? text, bool line)
    {
        Job job = Job.Current;
        if (job is not OutsideJob) job.Write(EventKind.Output, SiteTable.Unknown, 0, line ? text + '\n' : text);
        else if (line) real.WriteLine(text);
        else real.Write(text);
    }
}
