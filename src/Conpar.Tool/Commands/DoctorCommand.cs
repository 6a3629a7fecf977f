using System.CommandLine;
using Conpar.Tool.Doctor;
using Conpar.Tool.Rendering.Text;

namespace Conpar.Tool.Commands;

/// <summary><c>conpar doctor</c>: where conpar runs, and whether it works there.</summary>
static class DoctorCommand
{
    public static Command Create()
    {
        Option<string> format = OptionParsers.OneOf("--format", "What is printed", "text", "json");
        Command command = new("doctor", "Tell where conpar runs, and check that it works there") { format };
        command.SetAction(parsed => (int)Examine(parsed.GetValue(format)!));
        return command;
    }

    static ExitCode Examine(string format)
    {
        bool isTerminal = !Console.IsOutputRedirected;
        Surroundings surroundings = Surroundings.Here(isTerminal);
        Diagnosis diagnosis = new(surroundings, Checks());
        if (format == "json") DoctorJson.Write(Console.Out, diagnosis);
        else TextOutput.Write(Console.Out, isTerminal, console => DoctorText.Write(console, diagnosis));
        return diagnosis.ExitCode;
    }

    static IReadOnlyList<Finding> Checks()
    {
        using Interruption interruption = new();
        Progress progress = Progress.OnErrorStream(quiet: false, verbose: false);
        try
        {
            return SelfCheck.Run(progress, interruption.Token);
        }
        finally
        {
            progress.Clear();
        }
    }
}
