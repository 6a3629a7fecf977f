using System.CommandLine;
using Conpar.Hosting;
using Conpar.Tool.Forms;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;
using Conpar.Tool.Rendering.Text;

namespace Conpar.Tool.Commands;

/// <summary><c>conpar show [JOB] [PATH]</c>: the code that jobs, and what they call, are compiled into.</summary>
static class ShowCommand
{
    public static Command Create()
    {
        Argument<string?> job = new("JOB")
        {
            Description = "Only jobs whose name matches, such as 'Deposit' or 'Bank.*'; a file or folder is the PATH",
            Arity = ArgumentArity.ZeroOrOne,
            Validators = { OptionParsers.RefuseOption },
        };
        Argument<string?> path = PathArgument.Create();
        Command command = new("show", "Print the code that jobs are compiled into") { job, path };
        command.SetAction(parsed => (int)Show(parsed.GetValue(job), parsed.GetValue(path)));
        return command;
    }

    static ExitCode Show(string? job, string? path)
    {
        if (path is null && Path.Exists(job)) (job, path) = (null, job);
        Input input = InputFinder.Find(path);
        if (input is Input.Demos demos) Console.Error.WriteLine(demos.Announcement);
        IReadOnlyList<MethodForms> methods = Chosen(job, input);
        TextOutput.Write(Console.Out, isTerminal: !Console.IsOutputRedirected, console => FormsText.Write(console, methods));
        return ExitCode.Ok;
    }

    static List<MethodForms> Chosen(string? glob, Input input)
    {
        using Interruption interruption = new();
        Progress progress = Progress.OnErrorStream(quiet: false, verbose: false);
        try
        {
            List<MethodForms> methods = [];
            List<string> known = [];
            foreach (GeneratedCode code in GeneratedCode.Of(input, progress, interruption.Token))
            {
                FormIndex index = new(code.Files);
                foreach (ScenarioInfo scenario in Catalog.Of(code.Assembly, interruption.Token))
                {
                    known.AddRange(scenario.Jobs.Select(job => $"{scenario.Name}.{job.Name}"));
                    methods.AddRange(MethodForms.Of(scenario, scenario.Jobs.Where(job => IsChosen(glob, scenario, job)), index));
                }
            }

            return methods.Count > 0 ? methods : throw new UserError($"{glob} matches no job; there are {string.Join(", ", known)}", ExitCode.NothingToRun);
        }
        finally
        {
            progress.Clear();
        }
    }

    static bool IsChosen(string? glob, ScenarioInfo scenario, JobInfo job) => Glob.Matches(
        glob, job.Name, job.Plain, $"{scenario.Name}.{job.Name}", $"{scenario.Name}.{job.Plain}", $"{scenario.FullName}.{job.Name}", $"{scenario.FullName}.{job.Plain}");
}
