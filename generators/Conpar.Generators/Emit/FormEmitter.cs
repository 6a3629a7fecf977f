using System.Collections.Immutable;
using Conpar.Generators.Model;
using Conpar.Generators.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Emit;

/// <summary>Writes the forms of all jobs and of what they call: a generated file for each source file.</summary>
sealed class FormEmitter
{
    const int Attempts = 5;

    /// <summary>What the forms are checked in; null where they are not checked.</summary>
    readonly Compilation? described;
    readonly EquatableArray<ScenarioModel> scenarios;
    readonly SemanticModels models;
    readonly Targets targets;
    readonly MethodGraph graph;
    readonly IReadOnlyDictionary<JobModel, IMethodSymbol> jobs;

    FormEmitter(Compilation? described, EquatableArray<ScenarioModel> scenarios, IReadOnlyDictionary<JobModel, IMethodSymbol> jobs, SemanticModels models, Targets targets, MethodGraph graph) =>
        (this.described, this.scenarios, this.jobs, this.models, this.targets, this.graph) = (described, scenarios, jobs, models, targets, graph);

    /// <summary>The files with the forms at each detail, which share the facts and know nothing else of each other: the compiler waits for both, on one core.</summary>
    public static ImmutableArray<FormFile> Files(Compilation compilation, EquatableArray<ScenarioModel> scenarios, bool isChecked, bool explores, CancellationToken cancel)
    {
        Dictionary<JobModel, IMethodSymbol> jobs = [];
        foreach (JobModel job in scenarios.SelectMany(scenario => scenario.Jobs))
        {
            if (DocumentationCommentId.GetFirstSymbolForDeclarationId(job.Id, compilation) is IMethodSymbol method) jobs[job] = SourceMethod.Normalized(method);
        }

        SemanticModels models = new(compilation);
        Targets targets = new(new ControlTable(compilation), new Overrides(compilation));
        FactsTable facts = new(targets, models, explores ? new SharedState(models) : null);
        facts.Gather(jobs.Values, cancel);
        Compilation? described = isChecked ? SelfCheck.Described(compilation, scenarios, cancel) : null;
        Task<FormFile[]> explored = explores ? Task.Run(() => Files(Detail.Accesses), cancel) : Task.FromResult<FormFile[]>([]);
        return [.. Files(Detail.Steps), .. explored.GetAwaiter().GetResult()];

        FormFile[] Files(Detail detail) => [.. new FormEmitter(described, scenarios, jobs, models, targets, new MethodGraph(facts, detail)).Files(cancel)];
    }

    /// <summary>The files at one detail. A method whose form does not compile is left as it is, and the files are written again; in the end all are.</summary>
    IEnumerable<FormFile> Files(CancellationToken cancel)
    {
        for (int attempt = 0; ; attempt++)
        {
            graph.Add(jobs.Values);
            List<FormFileText> files;
            try
            {
                files = Write(cancel);
            }
            catch (Exception) when (attempt == 0 && LeavesUsersErrors(cancel))
            {
                // What does not compile may read like anything.
                continue;
            }

            SelfCheck check = described is null || attempt > Attempts ? SelfCheck.Passed : SelfCheck.Of(described, files, cancel);
            if (check.IsPassed) return files.Select(file => file.ToFile());
            if (attempt == 0 && LeavesUsersErrors(cancel)) continue;
            bool givesUp = attempt == Attempts || check.Failed.Count == 0;
            foreach (IMethodSymbol method in givesUp ? [] : check.Failed) graph.Reduce(method);
            if (!givesUp) continue;
            foreach (IMethodSymbol method in graph.Reached(jobs.Values)) graph.Given.Add(method);
            attempt = Attempts;
        }
    }

    /// <summary>Leaves the methods as they are that do not compile as the user wrote them; false where there is none. Looked at only then: it takes as long as compiling them.</summary>
    bool LeavesUsersErrors(CancellationToken cancel)
    {
        List<IMethodSymbol> wrong = UserErrors.Methods(graph.Reached(jobs.Values), graph, models, cancel);
        graph.Given.UnionWith(wrong);
        return wrong.Count > 0;
    }

    List<FormFileText> Write(CancellationToken cancel)
    {
        Coverage coverage = new();
        HashSet<IMethodSymbol> launchers = new(SymbolEqualityComparer.Default);
        Dictionary<SyntaxTree, FormFileText> files = [];
        FormFileText FileOf(SyntaxTree tree)
        {
            if (!files.TryGetValue(tree, out FormFileText? file)) files[tree] = file = new FormFileText(tree, new FormSession(models, targets, graph, coverage, launchers), NameOf(tree, files.Values));
            return file;
        }

        List<SourceMethod> written = [];
        HashSet<IMethodSymbol> blocking = new(SymbolEqualityComparer.Default);
        foreach (IMethodSymbol method in graph.Reached(jobs.Values))
        {
            cancel.ThrowIfCancellationRequested();
            foreach ((SyntaxNode at, IMethodSymbol called) in graph.ImplicitOf(method)) coverage.Uncontrolled(method, at, $"the language calls {called.Name} here, which runs as it is");
            foreach ((SyntaxNode at, string what) in graph.HiddenOf(method)) coverage.Uncontrolled(method, at, what);
            if (graph.NeedOf(method) == Need.Nothing || graph.ProblemOf(method) is not null)
            {
                if (graph is { Detail: Detail.Accesses } && graph.NeedOf(method) == Need.Points && !graph.Given.Contains(method) && !graph.IsTold(method)) coverage.Uncontrolled(method, graph.SourceOf(method)!.Declaration, graph.ProblemOf(method)!);

                // It is called as it is; what blocks in it is told all the same.
                foreach ((SyntaxNode call, string reason) in graph.BlockingOf(method)) coverage.Uncontrolled(method, call, reason);
                continue;
            }

            if (method.MethodKind == MethodKind.LocalFunction || graph.SourceOf(method) is not { } source) continue;
            FileOf(source.Declaration.SyntaxTree).Add(source, graph.NeedOf(method));
            written.Add(source);
        }

        WriteBlocking(FileOf);
        foreach (SourceMethod source in written.Where(source => launchers.Contains(source.Symbol))) FileOf(source.Declaration.SyntaxTree).AddLauncher(source);
        foreach (ScenarioModel scenario in scenarios)
        {
            Dictionary<JobModel, IMethodSymbol> own = scenario.Jobs.Where(jobs.ContainsKey).ToDictionary(job => job, job => jobs[job]);
            if (own.Count == 0) continue;
            FileOf(own.Values.First().DeclaringSyntaxReferences[0].SyntaxTree).AddScenario(JobListText.Of(scenario, own, graph, models, coverage));
        }

        WriteBlocking(FileOf);
        return [.. files.Values];

        // What is written may name more.
        void WriteBlocking(Func<SyntaxTree, FormFileText> file)
        {
            while (graph.Detail == Detail.Accesses && graph.Names.Blocked.FirstOrDefault(method => method.MethodKind != MethodKind.LocalFunction && !blocking.Contains(method)) is { } missing)
            {
                blocking.Add(missing);
                if (graph.SourceOf(missing) is { } source) file(source.Declaration.SyntaxTree).AddBlocking(source);
            }
        }
    }

    string NameOf(SyntaxTree tree, IReadOnlyCollection<FormFileText> others)
    {
        string name = Path.GetFileNameWithoutExtension(tree.FilePath.Replace('\\', '/'));
        string plain = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-' ? c : '_'));
        for (int index = others.Count; ; index++)
        {
            string free = $"{(plain.Length == 0 ? "Source" : plain)}{(index == 0 ? "" : "." + index)}.{(graph.Detail == Detail.Accesses ? "Explored" : "Forms")}.g.cs";
            string prefix = FormFileText.PrefixOf(free);
            if (others.All(other => !other.Prefix.Equals(prefix, StringComparison.OrdinalIgnoreCase))) return free;
        }
    }
}
