using Microsoft.CodeAnalysis.Editing;

namespace Conpar.CodeFixes;

/// <summary>A change of one document.</summary>
/// <param name="title">What an editor calls it.</param>
/// <param name="apply">Makes it.</param>
sealed class SyntaxChange(string title, Action<SyntaxEditor> apply)
{
    public string Title { get; } = title;

    public void Apply(SyntaxEditor editor) => apply(editor);
}
