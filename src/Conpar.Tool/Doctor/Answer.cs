namespace Conpar.Tool.Doctor;

/// <summary>What a check comes to.</summary>
readonly record struct Answer(FindingState State, string Text)
{
    public static Answer Ok(string text) => new(FindingState.Ok, text);

    public static Answer Note(string text) => new(FindingState.Note, text);

    public static Answer Failed(string text) => new(FindingState.Failed, text);
}
