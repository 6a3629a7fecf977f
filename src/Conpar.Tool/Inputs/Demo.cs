using System.Reflection;

namespace Conpar.Tool.Inputs;

/// <summary>One of the embedded demos; its comments hold what is told about it.</summary>
/// <param name="Name">What it is called by: <c>sleeping-concurrently</c>.</param>
/// <param name="Title">What it does, in a few words.</param>
/// <param name="Lesson">What it teaches.</param>
sealed record Demo(string Name, string Title, string Lesson)
{
    const string Folder = "Demos/";
    const string Comment = "// ";
    const string LessonComment = "// Lesson: ";

    /// <summary>The class that it is: <c>SleepingConcurrently</c>.</summary>
    public string Scenario => string.Concat(Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>In the order of the lesson.</summary>
    public static IReadOnlyList<Demo> All { get; } =
        [.. new[] { "sleeping-concurrently", "sleeping-in-parallel", "computing-concurrently", "computing-in-parallel" }.Select(Read)];

    static Demo Read(string name)
    {
        using Stream source = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{name}.cs")!;
        using StreamReader reader = new(source);
        string[] lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        return new Demo(
            name, lines[0][Comment.Length..],
            lines.First(line => line.StartsWith(LessonComment, StringComparison.Ordinal))[LessonComment.Length..]);
    }
}
