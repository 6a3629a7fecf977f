namespace Conpar.Tracing;

/// <summary>A place in the user's source that an event comes from.</summary>
/// <param name="Path">The source file, as the compiler was given it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">The source text there, shortened to one line.</param>
public sealed record Site(string Path, int Line, int Column, string Text)
{
    /// <summary>The place as reports show it: file name and line.</summary>
    public string At => $"{System.IO.Path.GetFileName(Path.Replace('\\', '/'))}:{Line}";
}
