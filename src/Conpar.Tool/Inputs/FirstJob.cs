namespace Conpar.Tool.Inputs;

/// <summary>What is said where there is no job: with the three lines that make a first one.</summary>
static class FirstJob
{
    const string Lines =
        """
        a first job:
            using Conpar;
            public partial class Counting
            { [Job(Copies = 2)] void Count() { for (int i = 1; i <= 3; i++) Console.WriteLine(i); } }
        """;

    /// <param name="looked">What was looked at: <c>no [Job] in Plain.cs</c>.</param>
    public static UserError Missing(string looked) => new($"{looked}; {Lines}", ExitCode.NothingToRun);
}
