namespace Conpar.Tool;

/// <summary>Something that the user can put right: one line, after a compiler's own messages where there are any.</summary>
sealed class UserError(string message, ExitCode code = ExitCode.BadInput, string? messages = null) : Exception(message)
{
    public ExitCode Code { get; } = code;

    /// <summary>What a compiler or a build said, as it said it.</summary>
    public string? Messages { get; } = messages;
}
