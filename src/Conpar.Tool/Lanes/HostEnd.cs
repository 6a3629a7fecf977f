namespace Conpar.Tool.Lanes;

/// <summary>How a host process ended.</summary>
/// <param name="Code">Its exit code; null where its time was over.</param>
/// <param name="Interrupted">Whether it was stopped by Ctrl+C.</param>
/// <param name="Pinned">Whether it could not leave its cores.</param>
/// <param name="Cpu">Its processor time, where it was killed; after an end of its own nobody knows.</param>
/// <param name="Errors">The beginning of what it said on its error stream.</param>
sealed record HostEnd(int? Code, bool Interrupted, bool Pinned, TimeSpan Cpu, string Errors)
{
    /// <summary>The exit code by which the host says that the user's assembly cannot be loaded.</summary>
    public const int CannotLoad = 5;

    const int FirstSignal = 128;
    static readonly string[] signals =
        ["", "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1", "SIGSEGV", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM"];

    /// <summary>The end in one line: <c>the host ended with …</c>.</summary>
    public string Describe() => Code is null ? "the host had not ended when its time was over" : "the host ended with " + What();

    string What()
    {
        string[] said = Lines(Errors);
        if (SaysOverflow(Errors)) return "a stack overflow" + FirstOwnFrame(said);
        if (After(said, "Unhandled exception.") is { } exception) return "an unhandled exception: " + exception;
        if (After(said, "Process terminated.") is { } reason) return "Environment.FailFast: " + reason;
        return Code is > FirstSignal && Code - FirstSignal < signals.Length && !OperatingSystem.IsWindows()
            ? $"signal {signals[Code.Value - FirstSignal]} (exit code {Code})"
            : $"exit code {Code}";
    }

    /// <summary>Whether a runtime has said that its stack overflowed and where; it goes on with frame after frame for a long time.</summary>
    public static bool TellsOverflow(string errors) => SaysOverflow(errors) && errors.LastIndexOf('\n') is >= 0 and var end && OwnFrame(Lines(errors[..end])) is not null;

    static bool SaysOverflow(string errors) => Lines(errors).Any(line => line.StartsWith("Stack overflow", StringComparison.Ordinal));

    static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first frame in code that is neither the framework's nor conpar's.</summary>
    static string? OwnFrame(string[] said) => said.FirstOrDefault(line =>
        line.StartsWith("at ", StringComparison.Ordinal) && !line.StartsWith("at System.", StringComparison.Ordinal) && !line.StartsWith("at Conpar.", StringComparison.Ordinal));

    static string FirstOwnFrame(string[] said)
    {
        string? frame = OwnFrame(said);
        return frame is null ? "" : " " + frame;
    }

    /// <summary>What the runtime says after one of its phrases, on the same line or the next.</summary>
    static string? After(string[] said, string phrase)
    {
        int at = Array.FindIndex(said, line => line.StartsWith(phrase, StringComparison.Ordinal));
        if (at < 0) return null;
        string rest = said[at][phrase.Length..].Trim();
        return rest.Length > 0 ? rest : at + 1 < said.Length ? said[at + 1] : "";
    }
}
