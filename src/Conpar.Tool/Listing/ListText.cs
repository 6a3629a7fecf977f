using Conpar.Scheduling;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;
using Conpar.Tool.Rendering.Content;
using Conpar.Tool.Rendering.Text;
using Conpar.Tracing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Listing;

/// <summary>The scenarios found, with their jobs, their places, and what is not controlled.</summary>
static class ListText
{
    public static void Write(IAnsiConsole console, IReadOnlyList<ScenarioInfo> scenarios) => console.Write(new UnwrappedLines(Lines(scenarios)));

    static IEnumerable<IReadOnlyList<Segment>> Lines(IReadOnlyList<ScenarioInfo> scenarios)
    {
        int width = scenarios.SelectMany(scenario => scenario.Jobs).Max(job => Cells.Count(Name(job)));
        foreach (ScenarioInfo scenario in scenarios)
        {
            string coverage = Words.Coverage(scenario.Controlled, scenario.Uncontrolled.Count);
            yield return [new Segment(scenario.FullName, Styles.Title), new Segment($"  {Place(scenario.At)}  {coverage}", Styles.Faint)];
            foreach (JobInfo job in scenario.Jobs) yield return [new Segment("  "), Cells.Fitted(Name(job), width, Style.Plain), new Segment("  " + Place(job.At), Styles.Faint)];
            foreach (UncontrolledCall call in scenario.Uncontrolled) yield return [new Segment($"  ? {Place(call.At)} {call.At.Text}: {call.Reason}", Styles.Moved)];
        }
    }

    static string Name(JobInfo job) => job.Copies == 1 ? job.Name : $"{job.Name} ×{job.Copies}";

    static string Place(Site site) => $"{ShownPath.Of(site.Path)}:{site.Line}";
}
