using System.CommandLine;

namespace Conpar.Tool.Commands;

/// <summary>How exploring takes sleeps and timeouts.</summary>
static class ClockOption
{
    const string Virtual = "virtual";

    public static Option<string> Create() => OptionParsers.OneOf("--clock", "When sleeps and timeouts end: at any moment, or on a virtual clock in the order of how long they are", "free", Virtual);

    public static bool IsVirtual(ParseResult parsed, Option<string> option) => parsed.GetValue(option) == Virtual;
}
