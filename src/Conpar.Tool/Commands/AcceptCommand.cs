using System.CommandLine;
using Conpar.Hosting;
using Conpar.Snapshots;
using Conpar.Tool.Snapshots;

namespace Conpar.Tool.Commands;

/// <summary><c>conpar accept [PATH]</c>: takes what <c>verify</c> received over as what is right.</summary>
static class AcceptCommand
{
    public static Command Create()
    {
        Argument<string?> path = SnapshotOptions.Path();
        Option<string?> scenario = SnapshotOptions.Scenario(), snapshots = SnapshotOptions.Snapshots();
        Command command = new("accept", "Take what verify received over as the snapshots") { path, scenario, snapshots };
        command.SetAction(parsed => (int)Run(parsed.GetValue(path), parsed.GetValue(scenario), parsed.GetValue(snapshots)));
        return command;
    }

    static ExitCode Run(string? path, string? scenarios, string? snapshots)
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            throw new UserError("accept is refused where CI is set: what is right is for a person to say, before the change is pushed");
        }

        IReadOnlyList<string> received = [.. ReceivedFiles.Of(path, snapshots).Where(file => Glob.Matches(scenarios, NameOf(file), NameOf(file)))];
        if (received.Count == 0)
        {
            Console.Out.WriteLine("there is nothing to accept; conpar verify writes what differs");
            return ExitCode.Ok;
        }

        foreach (string file in received)
        {
            SnapshotFile snapshot = new(Path.GetDirectoryName(file)!, NameOf(file));
            try
            {
                snapshot.Accept();
            }
            catch (SnapshotFileException unusable)
            {
                throw new UserError(unusable.Message);
            }

            Console.Out.WriteLine($"accepted {Path.GetRelativePath(Directory.GetCurrentDirectory(), snapshot.Verified)}");
        }

        return ExitCode.Ok;
    }

    static string NameOf(string received) => Path.GetFileName(received)[..^SnapshotFile.ReceivedEnd.Length];
}
