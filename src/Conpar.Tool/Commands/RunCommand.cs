using System.CommandLine;
using Conpar.Hosting;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Commands;

/// <summary><c>conpar run [PATH]</c>: both lanes of every scenario, side by side, with a verdict.</summary>
static class RunCommand
{
    public static Command Create()
    {
        Argument<string?> path = PathArgument.Create();
        LaneOptions options = new();
        Command command = new("run", "Run both lanes of every scenario and show them side by side") { path };
        options.AddTo(command);
        command.SetAction(parsed => (int)Run(parsed.GetValue(path), options.Read(parsed)));
        return command;
    }

    static ExitCode Run(string? path, RunSettings settings)
    {
        Input input = settings.Schedule is null ? InputFinder.Find(path) : SnapshotOptions.Find(path).ToExplore();
        if (input is Input.Demos demos)
        {
            if (!settings.Quiet) Console.Error.WriteLine(demos.Announcement);
            return DemoCommand.RunAll(settings);
        }

        using Session session = new(settings);
        return session.Run(JobAssemblies.From(input, session.Progress, session.Cancel));
    }
}
