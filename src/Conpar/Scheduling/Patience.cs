namespace Conpar.Scheduling;

/// <summary>How long a job waits, and what ends its wait before.</summary>
/// <param name="Milliseconds">The timeout; negative for none.</param>
/// <param name="Cancel">What cancels it.</param>
/// <param name="IsAsync">Whether the job is suspended as C# suspends an asynchronous method.</param>
internal readonly record struct Patience(int Milliseconds, CancellationToken Cancel = default, bool IsAsync = false)
{
    public static readonly Patience Endless = new(Timeout.Infinite);
}
