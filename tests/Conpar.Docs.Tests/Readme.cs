using System.CommandLine;
using System.Globalization;
using Conpar.Docs.Tests.Support;
using Conpar.Tool;
using Conpar.Tool.Commands;

namespace Conpar.Docs.Tests;

/// <summary>What the README promises holds.</summary>
public sealed class Readme
{
    static readonly Page readme = Page.At("README.md");

    public static TheoryData<string> JobFiles => [.. readme.Blocks("csharp").Where(block => block.Contains("[Job", StringComparison.Ordinal))];

    public static TheoryData<string> Commands =>
    [
        .. readme.Blocks("console").SelectMany(block => block.Split('\n')).Where(line => line.StartsWith("conpar ", StringComparison.Ordinal)),
        .. Page.Code(readme.Text).Where(code => code.StartsWith("conpar ", StringComparison.Ordinal) && !code.EndsWith("file.cs", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(JobFiles))]
    public async Task Each_job_file_compiles_by_itself(string file) => Assert.Empty(await Compiled.Diagnostics(file));

    [Fact]
    public async Task All_code_compiles_together() => Assert.Empty(await Compiled.Diagnostics(readme.Blocks("csharp")));

    [Fact]
    public void The_first_job_has_three_lines() => Assert.Equal(3, readme.Blocks("csharp")[0].TrimEnd().Split('\n').Length);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_is_understood(string command)
    {
        string[] words = [.. command.Replace("'", "").Split(' ').Skip(1)];
        Assert.Empty(CommandLine.Create().Parse(words).Errors);
    }

    /// <summary>The table of options of each command that has one, by its heading.</summary>
    static readonly Dictionary<string, Command> tables = new() { ["option"] = RunCommand.Create(), ["option of `verify`"] = VerifyCommand.Create(), ["option of `explore`"] = ExploreCommand.Create() };

    public static TheoryData<string> Tables => [.. tables.Keys];

    [Theory, MemberData(nameof(Tables))]
    public void The_options_are_those_of_the_command(string table)
    {
        IEnumerable<string> promised = readme.Table(table).Select(row => Page.Code(row[0]).First());
        IEnumerable<string> offered = tables[table].Options.Select(option => option.HelpName is { } value ? $"{option.Name} {(value.Contains('|') ? "WORD" : value)}" : option.Name);
        Assert.Equal(offered.Order(), promised.Order());
    }

    [Theory, MemberData(nameof(Tables))]
    public void Each_word_of_an_option_is_named(string table)
    {
        foreach (Option option in tables[table].Options.Where(option => option.HelpName?.Contains('|') == true))
        {
            Assert.Equal(option.HelpName!.Split('|').Order(), Page.Code(Row(table, option)[1]).Order());
        }
    }

    [Theory, MemberData(nameof(Tables))]
    public void The_other_names_of_options_are_told(string table)
    {
        foreach (Option option in tables[table].Options)
        {
            Assert.All(option.Aliases, alias => Assert.Contains($"also `{alias}`", Row(table, option)[1], StringComparison.Ordinal));
        }
    }

    static string[] Row(string table, Option option) => readme.Table(table).First(row => Page.Code(row[0]).First().Split(' ')[0] == option.Name);

    [Fact]
    public void Each_command_is_told_of() => Assert.All(CommandLine.Create().Subcommands, command => Assert.Contains($"`conpar {command.Name}", readme.Text, StringComparison.Ordinal));

    [Fact]
    public void The_options_of_the_other_commands_are_told_where_they_are()
    {
        foreach (string[] row in readme.Table("command"))
        {
            string name = Page.Code(row[0]).First().Split(' ')[1];
            Command command = CommandLine.Create().Subcommands.Single(command => command.Name == name);
            Assert.Equal(command.Options.Select(option => option.Name).Order(), Page.Code(row[1]).Where(code => code.StartsWith('-')).Select(code => code.Split(' ')[0]).Order());
        }
    }

    [Fact]
    public void The_exit_codes_are_those_of_the_tool()
    {
        IEnumerable<int> promised = readme.Table("exit code").Select(row => int.Parse(row[0], CultureInfo.InvariantCulture));
        Assert.Equal(Enum.GetValues<ExitCode>().Select(code => (int)code).Order(), promised);
    }

    [Fact]
    public void The_verdicts_are_those_that_conpar_gives()
    {
        IEnumerable<string> given = Enum.GetValues<Comparing.VerdictKind>().Select(kind => new Comparing.Verdict(kind, "").Name);
        Assert.Equal(given.Order(), readme.Table("verdict").SelectMany(row => Page.Code(row[0])).Order());
    }
}
