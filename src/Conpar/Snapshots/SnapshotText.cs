using System.Security.Cryptography;
using System.Text;
using Conpar.Comparing;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Snapshots;

/// <summary>A scenario's behaviour as text: what is the same on every machine, and nothing else.</summary>
internal static class SnapshotText
{
    /// <summary>The first line, by which files of this format are known.</summary>
    public const string Header = "# conpar snapshot 1";

    /// <summary>How the first line of every version of the format begins.</summary>
    public const string AnyHeader = "# conpar snapshot ";

    const int MostLines = 1_000, MostValues = 8;

    /// <param name="scenario">What has the jobs.</param>
    /// <param name="runs">Its runs.</param>
    /// <param name="explored">What exploring found; null where that was not asked for.</param>
    public static string Of(ScenarioDescriptor scenario, IReadOnlyList<LaneRun> runs, IEnumerable<string>? explored = null)
    {
        StringBuilder text = new();
        text.Append(Header).Append('\n').Append(scenario.FullName).Append('\n');
        Section(text, "interleaved", Folded(Interleaved(runs[0])));
        Section(text, "parallel", Layers(CanonicalLane.Of(runs)));
        Section(text, "outcome", Outcomes(runs));
        Section(text, "not controlled", scenario.Uncontrolled.Select(call => $"{FileOf(call.At)}: {call.At.Text}: {call.Reason}").Distinct());
        Section(text, ExploredSection.Title, explored ?? []);
        return text.ToString();
    }

    static IEnumerable<string> Interleaved(LaneRun run) =>
        run.Trace.Events.Where(e => e.Kind != EventKind.Turn).Select(e => $"{run.Trace.Jobs[e.Job]} {EventText.Of(e)}");

    /// <summary>A line that stands there several times, one after the other, is one.</summary>
    static IEnumerable<string> Folded(IEnumerable<string> lines)
    {
        string? last = null;
        int times = 0;
        foreach (string line in lines.Append(null!))
        {
            if (line == last)
            {
                times++;
                continue;
            }

            if (last is not null) yield return times == 1 ? last : $"{last} ×{times}";
            (last, times) = (line, 1);
        }
    }

    static IEnumerable<string> Layers(IReadOnlyList<CanonicalEvent> events)
    {
        int layer = 1;
        foreach (CanonicalEvent e in events)
        {
            if (e.Layer != layer) yield return "--";
            layer = e.Layer;
            yield return $"{e.Job} {e.Text}";
        }
    }

    static IEnumerable<string> Outcomes(IReadOnlyList<LaneRun> runs)
    {
        Dictionary<string, string>[] results = [.. runs.Select(Outcome.ResultsOf)];
        foreach (string job in runs.SelectMany(run => run.Trace.Jobs).Distinct())
        {
            if (Values(job, results.Select(own => own.GetValueOrDefault(job, "no result"))) is { } line && results.Any(own => own.ContainsKey(job))) yield return line;
        }

        if (runs.Any(run => run.Check is not null)) yield return Values("check", runs.Select(run => (run.CheckFailed ? "failed: " : "") + (run.Check ?? "not run")))!;
        if (runs.Any(run => run.Aborted is not null)) yield return Values("ends", runs.Select(run => run.Aborted is { } why ? PlacelessText.Of(why) : "well"))!;
    }

    static string? Values(string name, IEnumerable<string> values)
    {
        string[] distinct = [.. values.Distinct().Order(StringComparer.Ordinal)];
        string shown = string.Join(" or ", distinct.Take(MostValues)) + (distinct.Length > MostValues ? $" or {distinct.Length - MostValues} more" : "");
        return $"{name}: {(distinct.Length > 1 ? "depends on the order: " : "")}{shown.ReplaceLineEndings("\\n")}";
    }

    /// <summary>Of a long section the rest is there as its length and hash: a change in it is seen all the same.</summary>
    static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0) return;
        text.Append('\n').Append(title).Append('\n');
        foreach (string line in all.Take(MostLines)) text.Append("  ").Append(line).Append('\n');
        if (all.Length <= MostLines) return;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', all.Skip(MostLines))));
        text.Append($"  … {all.Length - MostLines} more lines, {Convert.ToHexStringLower(hash.AsSpan(0, 8))}\n");
    }

    static string FileOf(Site site) => Path.GetFileName(site.Path.Replace('\\', '/'));
}
