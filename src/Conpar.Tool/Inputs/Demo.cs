using System.Reflection;

namespace Conpar.Tool.Inputs;

/// <summary>One of the embedded demos; its comments hold what is told about it.</summary>
/// <param name="Name">What it is called by: <c>sleeping-concurrently</c>.</param>
/// <param name="Title">What it does, in a few words.</param>
/// <param name="Lesson">What it teaches.</param>
/// <param name="Source">Its whole text.</param>
sealed record Demo(string Name, string Title, string Lesson, string Source)
{
    const string Folder = "Demos/";
    const string Comment = "// ";
    const string LessonComment = "// Lesson: ";

    /// <summary>The class that it is: <c>SleepingConcurrently</c>.</summary>
    public string Scenario => string.Concat(Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public string FileName => Name + ".cs";

    /// <summary>In the order of the lesson.</summary>
    public static IReadOnlyList<Demo> All { get; } =
        [.. new[] { "sleeping-concurrently", "sleeping-in-parallel", "computing-concurrently", "computing-in-parallel" }.Select(Read)];

    static Demo Read(string name)
    {
        using Stream resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{name}.cs")!;
        using StreamReader reader = new(resource);
        string source = reader.ReadToEnd().ReplaceLineEndings("\n");
        string[] lines = source.Split('\n');
        return new Demo(
            name, lines[0][Comment.Length..],
            lines.First(line => line.StartsWith(LessonComment, StringComparison.Ordinal))[LessonComment.Length..],
            source);
    }
}
