using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Commands;

/// <summary>Reads option values; what is wrong is said in one line with what is allowed.</summary>
static class OptionParsers
{
    public static int? Cores(ArgumentResult result) => Number(result, "--cores", 1, CoreSets.Available.Count, CoreSets.Limit);

    public static int? Repeat(ArgumentResult result) => Number(result, "--repeat", 1, 1000, null);

    public static int? Count(ArgumentResult result) => Number(result, NameOf(result), 1, int.MaxValue, null);

    static string NameOf(ArgumentResult result) => (result.Parent as OptionResult)?.Option.Name ?? result.Argument.Name;

    static int? Number(ArgumentResult result, string option, int least, int most, string? why)
    {
        string given = result.Tokens[^1].Value;
        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most) return number;
        string allowed = least == most ? $"only {least} is possible" : $"{least} to {most} are possible";
        result.AddError($"{option} {given}: {allowed}{(why is null ? "" : ", " + why)}");
        return null;
    }

    /// <summary>An argument that looks like an option is a misspelt one.</summary>
    public static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] option }, ..]) result.AddError($"there is no option '{option}'");
    }

    /// <summary>A result file that cannot be written is told before anything runs.</summary>
    public static void RequireWritable(OptionResult result)
    {
        string file = result.Tokens[^1].Value;
        string full = Path.GetFullPath(file);
        if (Directory.Exists(full))
        {
            result.AddError($"{file}: is a folder; give a file for the result");
        }
        else if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            result.AddError($"{file}: there is no folder {Path.GetDirectoryName(file)}");
        }
        else if (File.Exists(full) && (File.GetAttributes(full) & FileAttributes.ReadOnly) != 0)
        {
            result.AddError($"{file}: is read-only");
        }
    }

    /// <summary>A time such as <c>30s</c>, <c>500ms</c>, <c>2m</c>, <c>1h</c>; a bare number is seconds.</summary>
    public static TimeSpan? Span(ArgumentResult result)
    {
        string given = result.Tokens[^1].Value;
        string digits = given.TrimEnd('s', 'm', 'h');
        double? seconds = given[digits.Length..] switch
        {
            "ms" => 0.001,
            "s" or "" => 1,
            "m" => 60,
            "h" => 3600,
            _ => null,
        };
        if (seconds is { } unit
            && double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && number * unit is > 0 and <= 86_400)
        {
            return TimeSpan.FromSeconds(number * unit);
        }

        result.AddError($"{NameOf(result)} {given}: give a time of up to 24h, such as 30s, 500ms or 2m");
        return null;
    }

    /// <summary>An option that takes one of a few words, the first unless given.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words)
    {
        Option<string> option = new(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
            CustomParser = result =>
            {
                string given = result.Tokens[^1].Value;
                if (!words.Contains(given, StringComparer.Ordinal)) result.AddError($"{name} {given}: one of {string.Join(", ", words)} is possible");
                return given;
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }
}
