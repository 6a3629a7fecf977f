using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Forms;

/// <summary>A method with its forms, each with the words above it.</summary>
/// <param name="Title">Which method.</param>
/// <param name="Forms">What each form serves; null where the method itself does.</param>
sealed record MethodForms(string Title, IReadOnlyList<(string Serves, Form? Form)> Forms)
{
    const string AsWritten = "the method as it is written";

    /// <summary>The chosen jobs of a scenario, then the methods that they call.</summary>
    public static IReadOnlyList<MethodForms> Of(ScenarioInfo scenario, IEnumerable<JobInfo> jobs, FormIndex index)
    {
        List<MethodForms> methods = [];
        List<(Form Form, string Caller)> reached = [];
        HashSet<Form> known = [];
        foreach (IGrouping<string, JobInfo> rows in jobs.GroupBy(job => job.Plain))
        {
            Form[] own = [.. index.Of(scenario.FullName, rows.Key)];
            methods.Add(new MethodForms(JobTitle(scenario, rows), Headed(own, own)));
            known.UnionWith(own);
            reached.AddRange(own.Select(form => (form, rows.Key)));
        }

        int jobForms = reached.Count;
        for (int i = 0; i < reached.Count; i++)
        {
            reached.AddRange(index.CalledBy(reached[i].Form).Where(known.Add).Select(form => (form, reached[i].Form.IsChoice ? reached[i].Caller : reached[i].Form.Method)));
        }

        methods.AddRange(reached.Skip(jobForms).GroupBy(one => (one.Form.Type, one.Form.Method)).Select(called => new MethodForms(
            CalledTitle(called.First().Form, called.First().Caller),
            Headed([.. called.Select(one => one.Form).OrderBy(form => form.Code.SpanStart)], [.. index.Of(called.Key.Type, called.Key.Method)]))));
        return methods;
    }

    static string JobTitle(ScenarioInfo scenario, IGrouping<string, JobInfo> rows)
    {
        JobInfo first = rows.First();
        string copies = first.Copies == 1 ? "" : $" ×{first.Copies}";
        return $"{scenario.FullName}.{string.Join(", ", rows.Select(job => job.Name))}{copies} ({ShownPath.Of(first.At.Path)}:{first.At.Line})";
    }

    static string CalledTitle(Form form, string caller) => form.IsChoice ? $"{form.Method.TrimEnd([.. "0123456789"])} by the type of the object, for {caller}" : $"{form.Type}.{form.Method}, called by {caller}";

    static List<(string, Form?)> Headed(Form[] shown, Form[] all)
    {
        List<(string, Form?)> headed = [.. shown.Select(form => (Serves(form, all), (Form?)form))];
        if (shown.Length == 0) headed.Add(($"interleaved and parallel: {AsWritten}", null));
        else if (all.All(form => form.Kind == FormKind.Sliced)) headed.Add(($"parallel: {AsWritten}", null));
        return headed;
    }

    static string Serves(Form form, Form[] all) => form.Kind switch
    {
        FormKind.Sliced => "interleaved, without points: its loops give the turn away when a slice is over",
        FormKind.Started => "starts it as a job of its own",
        FormKind.Parallel when !form.IsChoice && all.All(other => other.Kind != FormKind.Interleaved) => "interleaved and parallel",
        _ => form.Kind.ToString().ToLowerInvariant(),
    };
}
