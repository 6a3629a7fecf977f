using Conpar.Comparing;
using Conpar.Tool.Rendering.Content;
using Conpar.Tracing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>Both lanes' jobs over the same scale of time.</summary>
sealed class TimelineView(ScenarioComparison comparison, bool all) : Renderable
{
    const int Indent = 2, MostJobs = 8, WidestName = 24;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        Lane[] lanes =
        [
            new(comparison.Interleaved, comparison.InterleavedActivity, comparison.ShownInterleaved),
            new(comparison.Parallel, comparison.ParallelActivity, comparison.ShownParallel),
        ];
        TimeSpan scale = lanes.Where(lane => !IsInSteps(lane)).Max(lane => lane.Run.Wall);
        int names = Math.Min(Math.Min(WidestName, maxWidth / 4), lanes.SelectMany(lane => Shown(lane.Activity)).Select(job => Cells.Count(job.Name)).DefaultIfEmpty(0).Max());
        int labels = lanes.SelectMany(lane => lane.CoresOfJobs.Take(ShownJobs)).Select(label => label.Length).DefaultIfEmpty(0).Max();
        int columns = maxWidth - Indent - names - 1 - 2 - (labels == 0 ? 0 : labels + 1);
        if (columns < 8) (columns, labels) = (Math.Max(1, columns + labels + 1), 0);
        HashSet<char> used = [];
        foreach (Lane lane in lanes)
        {
            foreach (Segment segment in LaneRows(lane, IsInSteps(lane) ? lane.Run.Wall : scale, names, columns, labels, maxWidth, used)) yield return segment;
        }

        string axis = FigureText.Of(scale);
        yield return new Segment(new string(' ', Indent + names + 2) + "0" + axis.PadLeft(Math.Max(axis.Length + 1, columns - 1)), Styles.Faint);
        yield return Segment.LineBreak;
        foreach (string line in Legend(used, maxWidth - Indent))
        {
            yield return new Segment(Cells.Shortened(new string(' ', Indent) + line, maxWidth), Styles.Faint);
            yield return Segment.LineBreak;
        }
    }

    bool IsInSteps(Lane lane) => Words.IsInSteps(lane.Run, comparison.Environment);

    int ShownJobs => all ? int.MaxValue : MostJobs;

    IEnumerable<JobActivity> Shown(LaneActivity activity) => activity.Jobs.Take(ShownJobs);

    IEnumerable<Segment> LaneRows(Lane lane, TimeSpan scale, int names, int columns, int labels, int maxWidth, HashSet<char> used)
    {
        Segment indent = new(new string(' ', Indent));
        yield return indent;
        yield return new Segment(Cells.Shortened(Words.LaneTitle(lane.Run, lane.Number, comparison.Environment), maxWidth - Indent), Styles.Title);
        yield return Segment.LineBreak;
        for (int job = 0; job < lane.Activity.Jobs.Count && job < ShownJobs; job++)
        {
            string row = TimelineRow.Of(lane.Activity.Jobs[job], scale, columns);
            used.UnionWith(row);
            yield return indent;
            yield return Cells.Fitted(Cells.ShortenedInside(lane.Activity.Jobs[job].Name, names), names, Styles.OfJob(job));
            yield return new Segment(" │", Styles.Faint);
            yield return new Segment(row, Styles.OfJob(job));
            yield return new Segment(labels == 0 || lane.CoresOfJobs[job].Length == 0 ? "│" : $"│ {lane.CoresOfJobs[job]}", Styles.Faint);
            yield return Segment.LineBreak;
        }

        int left = lane.Activity.Jobs.Count - ShownJobs;
        if (left <= 0) yield break;
        yield return indent;
        yield return new Segment(Cells.Shortened($"… {FigureText.Of(left, "more job", "more jobs")} (--all shows {(left == 1 ? "it" : "them")})", maxWidth - Indent), Styles.Faint);
        yield return Segment.LineBreak;
    }

    static IEnumerable<string> Legend(HashSet<char> used, int width)
    {
        string line = "";
        foreach (string part in Glyphs.Legend(used).Split(", ").Where(part => part.Length > 0))
        {
            if (line.Length > 0 && line.Length + 2 + part.Length > width)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? part : ", " + part;
        }

        if (line.Length > 0) yield return line;
    }

    sealed record Lane(LaneRun Run, LaneActivity Activity, int Number)
    {
        /// <summary>Where each job was seen.</summary>
        public IReadOnlyList<string> CoresOfJobs { get; } = CoresOf(Run.Trace);

        static string[] CoresOf(Trace trace)
        {
            SortedSet<int>[] cores = [.. trace.Jobs.Select(_ => new SortedSet<int>())];
            foreach (TraceEvent e in trace.Events)
            {
                if (e.Core >= 0) cores[e.Job].Add(e.Core);
            }

            return [.. cores.Select(own => own.Count == 0 ? "" : $"{(own.Count == 1 ? "core" : "cores")} {string.Join(',', own)}")];
        }
    }
}
