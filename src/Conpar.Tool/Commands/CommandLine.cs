using System.CommandLine;
using System.CommandLine.Invocation;

namespace Conpar.Tool.Commands;

/// <summary>The whole command line: what it offers, and how faults end.</summary>
static class CommandLine
{
    public static RootCommand Create() => new("Runs methods marked [Job] interleaved on one core and in parallel on all, and shows what differs.")
    {
        RunCommand.Create(),
        ExploreCommand.Create(),
        ReplayCommand.Create(),
        VerifyCommand.Create(),
        AcceptCommand.Create(),
        DemoCommand.Create(),
        ListCommand.Create(),
        ShowCommand.Create(),
        DoctorCommand.Create(),
    };

    public static ExitCode Run(string[] arguments)
    {
        ParseResult parsed = Create().Parse(arguments.Length == 0 ? ["--help"] : arguments);
        if (parsed.Action is ParseErrorAction) return Refuse(WhatIsWrong(parsed), ExitCode.BadInput);

        try
        {
            return (ExitCode)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (UserError error)
        {
            if (error.Messages is not null) Console.Error.WriteLine(error.Messages);
            return Refuse(error.Message, error.Code);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(OneLine(fault.Message), ExitCode.BadInput);
        }
        catch (Exception fault)
        {
            string where = fault.StackTrace?.Split('\n')[0].Trim() ?? "";
            return Refuse(OneLine($"internal fault: {fault.GetType().Name}: {fault.Message} {where}"), ExitCode.InternalFault);
        }
    }

    static ExitCode Refuse(string message, ExitCode code)
    {
        Console.Error.WriteLine("conpar: " + message);
        return code;
    }

    static string WhatIsWrong(ParseResult parsed)
    {
        bool atRoot = parsed.CommandResult.Command is RootCommand;
        string what =
            parsed.UnmatchedTokens.Count == 0 ? OneLine(parsed.Errors[0].Message)
            : parsed.UnmatchedTokens[0].StartsWith('-') ? $"there is no option '{parsed.UnmatchedTokens[0]}'"
            : atRoot ? $"there is no command '{parsed.UnmatchedTokens[0]}'"
            : $"'{parsed.UnmatchedTokens[0]}' is one argument too many";
        return $"{what} (conpar{(atRoot ? "" : " " + parsed.CommandResult.Command.Name)} --help lists what there is)";
    }

    static string OneLine(string message) => string.Join(' ', message.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
