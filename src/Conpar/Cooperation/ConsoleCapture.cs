namespace Conpar.Cooperation;

/// <summary>While lanes run in this process, what code without forms of its own writes to the console goes to the job that runs it.</summary>
internal sealed class ConsoleCapture : IDisposable
{
    static readonly Lock gate = new();
    static int lanes;
    static TextWriter? output, errors, capturedOutput, capturedErrors;

    public ConsoleCapture()
    {
        lock (gate)
        {
            lanes++;
            if (Console.Out != capturedOutput)
            {
                Console.SetOut(new JobWriter(output = Console.Out));
                capturedOutput = Console.Out;
            }

            if (Console.Error != capturedErrors)
            {
                Console.SetError(new JobWriter(errors = Console.Error));
                capturedErrors = Console.Error;
            }
        }
    }

    /// <summary>Whether a writer is one that goes to jobs.</summary>
    public static bool IsCaptured(TextWriter writer) => writer == capturedOutput || writer == capturedErrors || writer is JobWriter;

    public void Dispose()
    {
        lock (gate)
        {
            if (--lanes > 0) return;

            // What user code set meanwhile stays.
            if (Console.Out == capturedOutput) Console.SetOut(output!);
            if (Console.Error == capturedErrors) Console.SetError(errors!);
        }
    }
}
