using System.CommandLine;
using Conpar.Exploration;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Commands;

/// <summary>The options of every command that runs lanes.</summary>
sealed class LaneOptions
{
    public Option<string?> Scenario { get; } = new("--scenario") { Description = "Only scenarios whose name matches, such as 'Bank*'; several by commas", HelpName = "GLOB" };

    public Option<string?> Job { get; } = new("--job") { Description = "Only jobs whose name matches, such as 'Deposit'", HelpName = "GLOB" };

    public Option<int?> Cores { get; } = new("--cores") { Description = "Cores of the parallel lane (all)", HelpName = "N", CustomParser = OptionParsers.Cores };

    public Option<int?> Repeat { get; } = new("--repeat")
    {
        Description = "Runs of each lane; the median counts (5 where they are short, 3 where they take next to nothing, else 1)", HelpName = "N", CustomParser = OptionParsers.Repeat,
    };

    public Option<TimeSpan?> Timeout { get; } = new("--timeout") { Description = "A lane that takes longer is stopped (30s)", HelpName = "TIME", CustomParser = OptionParsers.Span };

    public Option<string> Strategy { get; } = OptionParsers.OneOf("--strategy", "When the interleaved lane's turns end: at each point, when a job waits or ends, or by chance", "round-robin", "run-to-block", "random");

    public Option<int?> Seed { get; } = new("--seed") { Description = "What chance begins with (1)", HelpName = "N", CustomParser = OptionParsers.Count };

    public Option<string> Clock { get; } = OptionParsers.OneOf("--clock", "The interleaved lane's clock; virtual time jumps where every job waits", "real", "virtual");

    public Option<string?> Schedule { get; } = new("--schedule") { Description = "An interleaving that conpar explore found, as the interleaved lane", HelpName = "SCHEDULE" };

    public Option<string> Format { get; } = OptionParsers.OneOf("--format", "What is printed", "text", "markdown", "json");

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Write the result to this file", HelpName = "FILE", Validators = { OptionParsers.RequireWritable } };

    public Option<bool> Strict { get; } = StrictOption.Create();

    public Option<bool> All { get; } = new("--all") { Description = "Show every line of a long trace" };

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Only the verdicts, no progress" };

    public Option<bool> Verbose { get; } = new("--verbosity", "-v") { Description = "Also what was built, started and measured on the way" };

    /// <param name="command">The command that gets them.</param>
    /// <param name="chooses">Whether scenarios and jobs can be chosen.</param>
    public void AddTo(Command command, bool chooses = true)
    {
        if (chooses)
        {
            command.Options.Add(Scenario);
            command.Options.Add(Job);
            command.Options.Add(Schedule);
        }

        command.Options.Add(Cores);
        command.Options.Add(Repeat);
        command.Options.Add(Timeout);
        command.Options.Add(Strategy);
        command.Options.Add(Seed);
        command.Options.Add(Clock);
        command.Options.Add(Format);
        command.Options.Add(Output);
        command.Options.Add(Strict);
        command.Options.Add(All);
        command.Options.Add(Quiet);
        command.Options.Add(Verbose);
    }

    string StrategyOf(ParseResult parsed)
    {
        string strategy = parsed.GetValue(Strategy)!;
        int? seed = parsed.GetValue(Seed);
        if (strategy == "random") return $"random:{seed ?? 1}";
        return seed is null ? strategy : throw new UserError($"--seed is for --strategy random; {strategy} leaves nothing to chance");
    }

    Schedule? ScheduleOf(ParseResult parsed)
    {
        if (parsed.GetValue(Schedule) is not { } schedule) return null;
        Option? other = new Option[] { Strategy, Seed, Clock }.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false });
        return other is null ? ScheduleText.Parse(schedule) : throw new UserError($"--schedule says whose turn it is and has no clock; leave {other.Name} out");
    }

    public RunSettings Read(ParseResult parsed) => new(
        parsed.GetValue(Scenario), parsed.GetValue(Job), parsed.GetValue(Cores), parsed.GetValue(Repeat), parsed.GetValue(Timeout) ?? TimeSpan.FromSeconds(30),
        StrategyOf(parsed), parsed.GetValue(Clock) == "virtual", parsed.GetValue(Format)!, parsed.GetValue(Output), parsed.GetValue(Strict),
        parsed.GetValue(All), parsed.GetValue(Quiet), parsed.GetValue(Verbose)) { Schedule = ScheduleOf(parsed) };
}
