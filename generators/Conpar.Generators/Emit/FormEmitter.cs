using System.Collections.Immutable;
using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Conpar.Generators.Methods;
using Conpar.Generators.Model;
using Conpar.Generators.Names;
using Conpar.Generators.Rewriting;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
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
    readonly IReadOnlyDictionary<ScenarioModel, PreparedSetup> setups;
    readonly IReadOnlyDictionary<ScenarioModel, Scope> scopes;

    /// <summary>The method whose forms are being written; null where something else is.</summary>
    IMethodSymbol? writing;

    FormEmitter(Compilation? described, EquatableArray<ScenarioModel> scenarios, IReadOnlyDictionary<JobModel, IMethodSymbol> jobs, IReadOnlyDictionary<ScenarioModel, PreparedSetup> setups, IReadOnlyDictionary<ScenarioModel, Scope> scopes, SemanticModels models, Targets targets, MethodGraph graph) =>
        (this.described, this.scenarios, this.jobs, this.setups, this.scopes, this.models, this.targets, this.graph) = (described, scenarios, jobs, setups, scopes, models, targets, graph);

    /// <summary>What runs as a job's: the jobs, what setups leave to them, and what comes before and after them where that is explored with them.</summary>
    IEnumerable<IMethodSymbol> Roots => jobs.Values.Concat(setups.Values.SelectMany(prepared => prepared.Facts.Calls)).Concat(graph.Detail == Detail.Accesses ? scopes.Values.SelectMany(scope => scope.All) : []);

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
        Dictionary<ScenarioModel, PreparedSetup> setups = [];
        Dictionary<ScenarioModel, Scope> scopes = [];
        foreach (ScenarioModel scenario in scenarios)
        {
            IMethodSymbol? prepares = HookOf(scenario.Setup, scenario, jobs);
            if (scenario.Jobs.FirstOrDefault(jobs.ContainsKey) is { } first && Scope.Of(jobs[first].ContainingType, prepares, HookOf(scenario.Check, scenario, jobs), facts) is { } scope) scopes[scenario] = scope;
            if (prepares is { } setup && PreparedSetup.Of(setup, facts) is { } prepared) setups[scenario] = prepared;
        }

        Compilation? described = isChecked ? SelfCheck.Described(compilation, scenarios, cancel) : null;
        Task<FormFile[]> explored = explores ? Task.Run(() => Files(Detail.Accesses), cancel) : Task.FromResult<FormFile[]>([]);
        return [.. Files(Detail.Steps), .. explored.GetAwaiter().GetResult()];

        FormFile[] Files(Detail detail) => [.. new FormEmitter(described, scenarios, jobs, detail == Detail.Accesses ? setups.Where(one => !scopes.TryGetValue(one.Key, out Scope? scope) || scope.IsOnlyMade).ToDictionary(one => one.Key, one => one.Value) : setups, scopes, models, targets, new MethodGraph(facts, detail)).Files(cancel)];
    }

    static IMethodSymbol? HookOf(HookModel? hook, ScenarioModel scenario, IReadOnlyDictionary<JobModel, IMethodSymbol> jobs) => hook is null ? null : scenario.Jobs.Where(jobs.ContainsKey)
        .SelectMany(job => jobs[job].ContainingType.GetMembers(hook.Name)).OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty) is { } found ? SourceMethod.Normalized(found) : null;

    /// <summary>
    /// The files at one detail. A method whose form does not compile is left as it is, and the files are written again; in the end all are.
    /// So is one that cannot be written at all, whatever the reason: no code may stop the user's build.
    /// </summary>
    IEnumerable<FormFile> Files(CancellationToken cancel)
    {
        bool knowsErrors = false;
        for (int attempt = 0; ; attempt++)
        {
            graph.Add(Roots);
            List<FormFileText> files;
            int refused = graph.Refused.Count;
            try
            {
                files = Write(cancel);
            }
            catch (Exception) when (!cancel.IsCancellationRequested && (LeavesUsersErrors() || writing is { } method && graph.Given.Add(method) || LeavesAll()))
            {
                attempt--;
                continue;
            }

            if (graph.Refused.Count > refused)
            {
                attempt--;
                continue;
            }

            SelfCheck check = described is null || attempt > Attempts ? SelfCheck.Passed : SelfCheck.Of(described, files, cancel);
            if (check.IsPassed) return files.Select(file => file.ToFile());
            if (LeavesUsersErrors()) continue;
            foreach (IMethodSymbol method in check.Failed) graph.Reduce(method);
            if (attempt < Attempts && check.Failed.Count > 0) continue;
            LeavesAll();
            attempt = Attempts;
        }

        // What does not compile may read like anything. Looked at only then: it takes as long as compiling it.
        bool LeavesUsersErrors() => !knowsErrors && (knowsErrors = true) && this.LeavesUsersErrors(cancel);
    }

    bool LeavesAll()
    {
        int before = graph.Given.Count;
        graph.Given.UnionWith(graph.Reached(Roots).Concat(setups.Values.Select(prepared => prepared.Symbol)));
        return graph.Given.Count > before;
    }

    /// <summary>Leaves the methods as they are that do not compile as the user wrote them; false where there is none.</summary>
    bool LeavesUsersErrors(CancellationToken cancel)
    {
        List<IMethodSymbol> wrong = UserErrors.Methods(graph.Reached(Roots), graph, models, cancel);
        graph.Given.UnionWith(wrong);
        return wrong.Count > 0;
    }

    List<FormFileText> Write(CancellationToken cancel)
    {
        writing = null;
        graph.Names.Forget();
        Coverage coverage = new();
        HashSet<IMethodSymbol> launchers = new(SymbolEqualityComparer.Default);
        Dictionary<SyntaxTree, FormFileText> files = [];
        FormFileText FileOf(SyntaxTree tree)
        {
            if (!files.TryGetValue(tree, out FormFileText? file)) files[tree] = file = new FormFileText(tree, new FormSession(models, targets, graph, coverage, launchers), NameOf(tree, files.Values));
            return file;
        }

        List<SourceMethod> written = [];
        HashSet<IMethodSymbol> blocking = new(SymbolEqualityComparer.Default), quiet = new(SymbolEqualityComparer.Default), launched = new(SymbolEqualityComparer.Default);
        foreach (IMethodSymbol method in graph.Reached(Roots))
        {
            cancel.ThrowIfCancellationRequested();
            foreach ((SyntaxNode at, IMethodSymbol called) in graph.ImplicitOf(method)) coverage.Uncontrolled(method, at, $"the language calls {called.Name} here, which runs as it is");
            foreach ((SyntaxNode at, string what) in graph.HiddenOf(method)) coverage.Uncontrolled(method, at, what);
            if (graph.NeedOf(method) == Need.Nothing || graph.ProblemOf(method) is not null)
            {
                if (graph is { Detail: Detail.Accesses } && graph.NeedOf(method) == Need.Points && !graph.IsLeft(method) && !graph.IsTold(method)) coverage.Uncontrolled(method, graph.SourceOf(method)!.Declaration, graph.ProblemOf(method)!);

                // It is called as it is; what blocks in it is told all the same.
                foreach ((SyntaxNode call, string reason) in graph.BlockingOf(method)) coverage.Uncontrolled(method, call, reason);
                continue;
            }

            if (method.MethodKind == MethodKind.LocalFunction || graph.SourceOf(method) is not { } source) continue;
            writing = method;
            FileOf(source.Declaration.SyntaxTree).Add(source, graph.NeedOf(method));
            written.Add(source);
        }

        foreach (PreparedSetup prepared in setups.Values.Where(prepared => !graph.IsLeft(prepared.Symbol)))
        {
            writing = prepared.Symbol;
            foreach ((SyntaxNode at, string what) in graph.Detail == Detail.Accesses ? prepared.Facts.Hidden : []) coverage.Uncontrolled(prepared.Symbol, at, what);
            FileOf(prepared.Method.Declaration.SyntaxTree).AddPrepared(prepared.Method);
        }

        // A job in unsafe code runs at once; what it touches is told with its scenario.
        foreach (IMethodSymbol job in jobs.Values.Where(job => graph.HasPoints(job) && graph.SourceOf(job) is { CanAwait: false })) graph.Names.Blocking(job);
        foreach (IMethodSymbol made in scopes.Values.Select(scope => scope.Constructor).OfType<IMethodSymbol>().Where(made => graph.Detail == Detail.Accesses && graph.HasPoints(made) && !graph.SourceOf(made)!.CanAwait)) graph.Names.Blocking(made);
        WriteNamed();
        writing = null;
        foreach (ScenarioModel scenario in scenarios)
        {
            Dictionary<JobModel, IMethodSymbol> own = scenario.Jobs.Where(jobs.ContainsKey).ToDictionary(job => job, job => jobs[job]);
            if (own.Count == 0) continue;
            FileOf(own.Values.First().DeclaringSyntaxReferences[0].SyntaxTree).AddScenario(JobListText.Of(scenario, own, setups.TryGetValue(scenario, out PreparedSetup? prepared) ? prepared : null, scopes.TryGetValue(scenario, out Scope? scope) ? scope : null, graph, models, coverage));
        }

        WriteNamed();
        return [.. files.Values];

        // What is written may name more.
        void WriteNamed()
        {
            while (Blocking() || Launchers()) { }
        }

        bool Blocking()
        {
            if (graph.Detail != Detail.Accesses) return false;
            bool IsMissing(IMethodSymbol method) => method.MethodKind != MethodKind.LocalFunction && !blocking.Contains(method);
            IMethodSymbol? loud = graph.Names.Blocked.FirstOrDefault(IsMissing), untold = loud is null ? graph.Names.Blocked.FirstOrDefault(quiet.Contains) : null;
            if ((loud ?? untold ?? graph.Names.Quiet.FirstOrDefault(IsMissing)) is not { } missing) return false;
            blocking.Add(missing);
            writing = missing;
            if (untold is null && loud is null) quiet.Add(missing);
            else quiet.Remove(missing);
            if (graph.SourceOf(missing) is not { } source) return true;
            if (untold is not null) FileOf(source.Declaration.SyntaxTree).TellOf(source);
            else FileOf(source.Declaration.SyntaxTree).AddBlocking(source, isQuiet: loud is null);
            return true;
        }

        bool Launchers()
        {
            int before = launched.Count;
            foreach (SourceMethod source in written.Where(source => launchers.Contains(source.Symbol) && launched.Add(source.Symbol))) FileOf(source.Declaration.SyntaxTree).AddLauncher(source);
            return launched.Count > before;
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
