using Conpar.Generators.Beginnings;
using Conpar.Generators.Methods;
using Conpar.Generators.Model;
using Conpar.Generators.Names;
using Conpar.Generators.Rewriting;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Emit;

/// <summary>What adds a scenario's jobs, in their compiled forms, to its descriptor.</summary>
static class JobListText
{
    public static string Of(ScenarioModel scenario, IReadOnlyDictionary<JobModel, IMethodSymbol> methods, PreparedSetup? prepared, Scope? scope, MethodGraph graph, SemanticModels models, Coverage coverage)
    {
        const string List = "global::System.Collections.Generic.List<__scheduling::";
        CodeText code = new();
        if (scenario.Namespace.Length > 0) code.Open($"namespace {scenario.Namespace}");
        foreach (string header in scenario.Containers) code.Open(header);
        bool explores = graph.Detail == Detail.Accesses;
        code.Open("static partial class __Scenario");
        bool isScoped = explores && scope is not null && ScopeText.CanBe(scope, graph);
        code.Open($"static partial void {(explores ? "AddExplored" : "AddForms")}({List}JobDescriptor> jobs, {List}UncontrolledCall> uncontrolled, ref int controlled{DescriptorText.SetupParameter(scenario)})");
        bool usesStatics = explores && methods.Count > 0 && new StaticState(graph, models).IsTouchedBy(methods.Values.First().ContainingType);
        IEnumerable<IMethodSymbol> begun = methods.Values.Concat(prepared is null ? [] : [prepared.Symbol]).Concat(isScoped ? scope!.All : []);
        string marks = (usesStatics ? ", TouchesStatics = true" : "") + (explores && new JoinedHandles(graph, models).AreIn(begun) ? ", JoinsHandles = true" : "") + (explores && OwnedMutexes.MayBeIn(models) ? ", OwnsMutexes = true" : "") + (isScoped ? ", Scope = scope" : "");
        if (explores) code.Line("int next = 0;");
        if (isScoped) code.Line($"__scheduling::ExploredScope scope = {ScopeText.Of(scenario, scope!, graph)};");
        foreach (JobModel job in scenario.Jobs.Where(methods.ContainsKey))
        {
            foreach (ArgumentRow row in job.Rows) WriteJob(code, scenario, job, row, methods[job], prepared, isScoped ? scope : null, graph, marks);
        }

        if (prepared is not null && !graph.IsLeft(prepared.Symbol)) code.Line($"setup = {DescriptorText.Setup(scenario, graph.Names.Prepared(prepared.Symbol))};");
        List<IMethodSymbol> reached = [.. prepared is null ? [] : new[] { prepared.Symbol }, .. graph.Reached([.. methods.Values, .. prepared?.Facts.Calls ?? [], .. isScoped ? scope!.All : []]).Where(method => !SymbolEqualityComparer.Default.Equals(method, prepared?.Symbol))];
        code.Line($"controlled = {reached.Sum(coverage.CountOf)};");
        foreach ((SiteModel site, string reason) in reached.SelectMany(coverage.UncontrolledOf).Distinct())
        {
            code.Line($"uncontrolled.Add(new({DescriptorText.Site(site)}, {CodeText.Literal(reason)}));");
        }

        foreach (IMethodSymbol method in reached.Where(graph.IsLeft))
        {
            SiteModel at = SiteModel.Of(graph.SourceOf(method)!.Declaration.GetLocation(), method.Name);
            code.Line($"uncontrolled.Add(new({DescriptorText.Site(at)}, {CodeText.Literal(graph.ProblemOf(method)!)}));");
        }

        foreach (SyntaxNode start in isScoped || scope is null ? [] : scope.Starts(graph).Distinct())
        {
            code.Line($"uncontrolled.Add(new({DescriptorText.Site(SiteModel.Of(start.GetLocation(), Syntax.Shortened(start)))}, \"it begins before the jobs, and runs beside them as it is\"{(explores ? "" : ", InLanesOnly: true")}));");
        }

        code.Close().Close();
        foreach (string _ in scenario.Containers) code.Close();
        if (scenario.Namespace.Length > 0) code.Close();
        return code.ToString();
    }

    static void WriteJob(CodeText code, ScenarioModel scenario, JobModel job, ArgumentRow row, IMethodSymbol method, PreparedSetup? prepared, Scope? scope, MethodGraph graph, string marks)
    {
        TaskShape task = TaskShape.Of(method.ReturnType);
        bool hasResult = task.IsTask ? task.Result is not null : !method.ReturnsVoid;
        string name = job.Name + (row.Code.Length == 0 ? "" : $"({row.Label})");
        if (graph.Detail == Detail.Accesses)
        {
            code.Line($"jobs[next] = jobs[next++] with {{ Explored = static {Lambda(scenario, row, method, graph, hasResult)}, Code = {CodeHash.Of(method, prepared, scope, graph)}{marks} }};");
            return;
        }

        string form = graph.HasPoints(method) ? graph.Names.Blocking(method) : Identifier.Escaped(method.Name);
        string parallel = Call(scenario, method, form, graph.HasPoints(method), row);
        code.Line($"jobs.Add(new({CodeText.Literal(name)}, {job.Copies}, {DescriptorText.Site(job.At)},");
        code.Line($"    HasResult: {(hasResult ? "true" : "false")}, IsAsync: {(task.IsTask ? "true" : "false")},");
        code.Line($"    Interleaved: static {Lambda(scenario, row, method, graph, hasResult)},");
        code.Line($"    Parallel: {(task.IsTask ? "null" : $"static (__self, __job) => {Body(parallel, hasResult)}")},");
        code.Line($"    ParallelAsync: {(task.IsTask ? $"static async (__self, __job) => {Body("await " + parallel, hasResult)}" : "null")}));");
    }

    /// <summary>A form is started as it is; only what has none needs a frame around it.</summary>
    static string Lambda(ScenarioModel scenario, ArgumentRow row, IMethodSymbol method, MethodGraph graph, bool hasResult)
    {
        bool isForm = graph.HasPoints(method) && graph.SourceOf(method)!.CanAwait && (method.IsAsync || !TaskShape.Of(method.ReturnType).IsTask);
        return isForm
            ? $"(__self, __job) => {Call(scenario, method, graph.Names.Async(method), true, row)}.Boxed()"
            : $"async (__self, __job) => {Body(Interleaved(scenario, row, method, graph), hasResult)}";
    }

    /// <summary>Runs a method at its points, on an object of the scenario.</summary>
    public static string Explored(ScenarioModel scenario, IMethodSymbol method, MethodGraph graph) => Interleaved(scenario, new ArgumentRow("", ""), method, graph);

    static string Body(string call, bool hasResult) => hasResult ? call : $"{{ {call}; return null; }}";

    static string Interleaved(ScenarioModel scenario, ArgumentRow row, IMethodSymbol method, MethodGraph graph)
    {
        bool points = graph.HasPoints(method), awaits = points && graph.SourceOf(method)!.CanAwait;
        string form = awaits ? graph.Names.Async(method) : points ? graph.Names.Blocking(method) : graph.HasSlices(method) ? FormNames.Sliced(method) : Identifier.Escaped(method.Name);
        string call = (awaits ? "await " : "") + Call(scenario, method, form, points || graph.HasSlices(method), row);
        bool returnsTask = TaskShape.Of(method.ReturnType).IsTask && !(awaits && method.IsAsync);
        return returnsTask ? $"await conpar::Tasks.Awaiting(__job, -1, {call})" : call;
    }

    static string Call(ScenarioModel scenario, IMethodSymbol method, string form, bool takesJob, ArgumentRow row)
    {
        string receiver = method.IsStatic ? scenario.Type : $"(({scenario.Type})__self!)";
        string separator = takesJob && row.Code.Length > 0 ? ", " : "";
        return $"{receiver}.{form}({(takesJob ? "__job" : "")}{separator}{row.Code})";
    }
}
