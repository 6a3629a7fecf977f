using System.Text.RegularExpressions;

namespace Conpar.Docs.Tests.Support;

/// <summary>A document of the repository.</summary>
sealed partial class Page
{
    readonly string path;
    readonly string text;

    Page(string path) => (this.path, text) = (path, File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n"));

    /// <summary>A page by its path in the repository.</summary>
    public static Page At(string path) => new(path);

    /// <summary>The paths of all pages.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public string Text => text;

    /// <summary>The contents of the code blocks in a language.</summary>
    public IReadOnlyList<string> Blocks(string language) =>
        [.. Fence().Matches(text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value)];

    /// <summary>The cells of the table that has this first heading, without the headings.</summary>
    public IReadOnlyList<string[]> Table(string heading) =>
    [
        .. text.Split('\n').SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    /// <summary>The spans of code in a piece of text.</summary>
    public static IEnumerable<string> Code(string text) => Span().Matches(text).Select(span => span.Groups[1].Value);

    /// <summary>The links to places in the repository that are not there.</summary>
    public IEnumerable<string> BrokenLinks() => Link().Matches(Fence().Replace(text, ""))
        .Select(link => link.Groups[1].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal))
        .Where(target => !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, target.Split('#')[0])));

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
