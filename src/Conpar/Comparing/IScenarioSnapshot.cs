namespace Conpar.Comparing;

/// <summary>What makes a scenario's snapshot; it runs jobs, which a comparison itself does not.</summary>
internal interface IScenarioSnapshot
{
    /// <summary>The scenario's behaviour as text.</summary>
    string Text { get; }

    /// <summary>Compares the text with the accepted one.</summary>
    /// <param name="folder">Where the files are; null for beside the scenario's source.</param>
    void RequireMatch(string? folder);
}
