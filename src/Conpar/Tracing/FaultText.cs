using System.Diagnostics;

namespace Conpar.Tracing;

/// <summary>An exception of the user's code on one line, and where it came from.</summary>
internal static class FaultText
{
    public static string Line(Exception fault) => $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}";

    /// <summary>The same with the user's own line that threw, where that is known.</summary>
    public static string LineAndPlace(Exception fault) => PlaceOf(fault) is { Length: > 0 } place ? $"{Line(fault)} at {place}" : Line(fault);

    /// <summary>The user's own line that threw: <c>Bank.cs:12</c>; empty where it is not known.</summary>
    public static string PlaceOf(Exception fault)
    {
        foreach (StackFrame frame in new StackTrace(fault, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod()?.Module.Assembly == typeof(FaultText).Assembly) continue;
            if (frame.GetFileName() is { } file && frame.GetFileLineNumber() > 0) return $"{Path.GetFileName(file)}:{frame.GetFileLineNumber()}";
        }

        return "";
    }
}
