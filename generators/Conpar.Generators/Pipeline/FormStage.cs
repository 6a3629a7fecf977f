using System.Collections.Immutable;
using Conpar.Generators.Emit;
using Conpar.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Pipeline;

/// <summary>Writes the forms of all jobs and of what they call. It looks at the whole compilation, so it runs for a build and not while one types.</summary>
static class FormStage
{
    public static IncrementalValuesProvider<FormFile> Files(IncrementalValueProvider<EquatableArray<ScenarioModel>> scenarios, IncrementalValueProvider<Compilation> compilation) => scenarios
        .Combine(compilation)
        .SelectMany(static (both, cancel) => both.Left.Count == 0 ? [] : FormEmitter.Files(both.Right, both.Left, cancel))
        .WithTrackingName(Stages.Forms);
}
