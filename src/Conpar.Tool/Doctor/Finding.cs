namespace Conpar.Tool.Doctor;

/// <summary>Something that was looked at.</summary>
/// <param name="Name">What.</param>
/// <param name="Text">What was found.</param>
/// <param name="State">Whether that is well.</param>
sealed record Finding(string Name, string Text, FindingState State = FindingState.Ok)
{
    /// <summary>What a check comes to; one that throws has failed.</summary>
    public static Finding Of(string name, Func<Answer> check)
    {
        Answer answer;
        try
        {
            answer = check();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            answer = Answer.Failed(Words(fault));
        }

        return new Finding(name, answer.Text, answer.State);
    }

    static string Words(Exception fault) => fault switch
    {
        UserError { Messages: { } messages } error => $"{error.Message}: {messages.Split('\n')[0]}",
        UserError error => error.Message,
        _ => $"{fault.GetType().Name}: {fault.Message}",
    };
}
