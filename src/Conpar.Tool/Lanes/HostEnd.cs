namespace Conpar.Tool.Lanes;

/// <summary>How a host process ended.</summary>
/// <param name="Code">Its exit code; null where its time was over.</param>
/// <param name="Interrupted">Whether it was stopped by Ctrl+C.</param>
/// <param name="Cpu">Its processor time, where it was killed; after an end of its own nobody knows.</param>
/// <param name="Output">The beginning of what went to its output beside the trace.</param>
/// <param name="Errors">The beginning of what it said on its error stream.</param>
sealed record HostEnd(int? Code, bool Interrupted, TimeSpan Cpu, string Output, string Errors)
{
    /// <summary>The exit code by which the host says that the user's assembly cannot be loaded.</summary>
    public const int CannotLoad = 5;

    const int FirstSignal = 128;
    static readonly string[] signals =
        ["", "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1", "SIGSEGV", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM"];

    /// <summary>The end in one line: <c>the host ended with …</c>.</summary>
    public string Describe()
    {
        if (Errors.Contains("Stack overflow", StringComparison.Ordinal)) return "the host ended with a stack overflow" + Frame();
        string code = Code is > FirstSignal && Code - FirstSignal < signals.Length && !OperatingSystem.IsWindows()
            ? $"signal {signals[Code.Value - FirstSignal]} (exit code {Code})"
            : $"exit code {Code}";
        return $"the host ended with {code}{Cause()}";
    }

    /// <summary>The first frame of an overflow that is not a runtime's own.</summary>
    string Frame()
    {
        string? frame = Lines.FirstOrDefault(line => line.StartsWith("at ", StringComparison.Ordinal) && !line.StartsWith("at System.", StringComparison.Ordinal));
        return frame is null ? "" : " " + frame;
    }

    string Cause()
    {
        string? unhandled = Lines.FirstOrDefault(line => line.StartsWith("Unhandled exception", StringComparison.Ordinal) || line.StartsWith("Process terminated", StringComparison.Ordinal));
        return unhandled is null ? "" : ": " + unhandled;
    }

    IEnumerable<string> Lines => Errors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
