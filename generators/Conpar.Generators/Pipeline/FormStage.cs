using System.Collections.Immutable;
using Conpar.Generators.Emit;
using Conpar.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Generators.Pipeline;

/// <summary>Writes the forms of all jobs and of what they call. It looks at the whole compilation, so it runs for a build and not while one types.</summary>
static class FormStage
{
    /// <summary>An option for those who compile the code at once and generate it again, checked, where it has errors.</summary>
    const string Unchecked = "conpar_unchecked_forms";

    /// <summary>An option for those who will not explore.</summary>
    const string WithoutExplored = "conpar_without_explored_forms";

    /// <summary>A property of a project: true for a build that has forms, false for one that has none, <see cref="WhereRun"/> for one that has them where its own code runs scenarios.</summary>
    const string Forms = "build_property.ConparForms";

    const string WhereRun = "where-run";

    /// <param name="scenarios">Whose jobs get forms.</param>
    /// <param name="areOn">Whether they get any in this build.</param>
    /// <param name="compilation">The code that has them.</param>
    /// <param name="options">How they are written.</param>
    public static IncrementalValuesProvider<FormFile> Files(
        IncrementalValueProvider<EquatableArray<ScenarioModel>> scenarios, IncrementalValueProvider<bool> areOn,
        IncrementalValueProvider<Compilation> compilation, IncrementalValueProvider<AnalyzerConfigOptionsProvider> options) => scenarios
        .Combine(areOn).Select(static (all, _) => all.Right ? all.Left : ImmutableArray<ScenarioModel>.Empty)
        .Combine(compilation.Combine(options).Select(static (all, _) => new FormRequest(all.Left, !Is(all.Right, Unchecked), !Is(all.Right, WithoutExplored))))
        .SelectMany(static (all, cancel) => all.Left.Count == 0 ? [] : FormEmitter.Files(all.Right.Compilation, all.Left, all.Right.IsChecked, all.Right.Explores, cancel))
        .WithTrackingName(Stages.Forms);

    /// <summary>Whether the build is to have forms; one that says nothing of them has them.</summary>
    public static IncrementalValueProvider<bool> AreOn(IncrementalValueProvider<AnalyzerConfigOptionsProvider> options, IncrementalValueProvider<bool> runsScenarios) => options
        .Combine(runsScenarios)
        .Select(static (all, _) => Value(all.Left) switch
        {
            "false" => false,
            WhereRun => all.Right,
            _ => true,
        });

    /// <summary>Whether there are jobs, and their forms are left out.</summary>
    public static IncrementalValueProvider<bool> AreLacking(IncrementalValueProvider<EquatableArray<ScenarioModel>> scenarios, IncrementalValueProvider<bool> areOn) =>
        scenarios.Combine(areOn).Select(static (all, _) => all.Left.Count > 0 && !all.Right);

    static string Value(AnalyzerConfigOptionsProvider options) => options.GlobalOptions.TryGetValue(Forms, out string? value) ? value.Trim().ToLowerInvariant() : "";

    static bool Is(AnalyzerConfigOptionsProvider all, string option) => all.GlobalOptions.TryGetValue(option, out string? value) && value == "true";
}
