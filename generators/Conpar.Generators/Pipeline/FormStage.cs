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

    /// <summary>A property of a project, false for a build whose jobs nobody is to run.</summary>
    const string Forms = "build_property.ConparForms";

    public static IncrementalValuesProvider<FormFile> Files(
        IncrementalValueProvider<EquatableArray<ScenarioModel>> scenarios, IncrementalValueProvider<Compilation> compilation, IncrementalValueProvider<AnalyzerConfigOptionsProvider> options) => scenarios
        .Combine(AreOn(options)).Select(static (all, _) => all.Right ? all.Left : ImmutableArray<ScenarioModel>.Empty)
        .Combine(compilation.Combine(options).Select(static (all, _) => new FormRequest(all.Left, !Is(all.Right, Unchecked), !Is(all.Right, WithoutExplored))))
        .SelectMany(static (all, cancel) => all.Left.Count == 0 ? [] : FormEmitter.Files(all.Right.Compilation, all.Left, all.Right.IsChecked, all.Right.Explores, cancel))
        .WithTrackingName(Stages.Forms);

    /// <summary>Whether the build is to have forms.</summary>
    public static IncrementalValueProvider<bool> AreOn(IncrementalValueProvider<AnalyzerConfigOptionsProvider> options) =>
        options.Select(static (all, _) => !(all.GlobalOptions.TryGetValue(Forms, out string? value) && value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase)));

    static bool Is(AnalyzerConfigOptionsProvider all, string option) => all.GlobalOptions.TryGetValue(option, out string? value) && value == "true";
}
