using Conpar.Scheduling;

namespace Conpar.Stepping;

// Writing to the console, which is a step of its own.
internal sealed partial class ExploredJob
{
    OutputStep? output;

    public Point Outputs(int site, string? text)
    {
        (output ??= new OutputStep(this)).Declare(site, text ?? "");
        return new Point(endsTurn: true);
    }
}
