using Conpar.Generators.Emit;
using Conpar.Generators.Model;
using Conpar.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators;

/// <summary>Compiles each method with <c>[Job]</c>, and what it calls, into its interleaved and parallel forms.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConparGenerator : IIncrementalGenerator
{
    /// <summary>Jobs become scenarios; each has a descriptor, which is cheap, and forms, which only a build needs whose jobs are run.</summary>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<JobDeclaration> jobs = JobStage.Jobs(context.SyntaxProvider);
        IncrementalValueProvider<EquatableArray<ScenarioModel>> scenarios = ScenarioStage.Scenarios(jobs);
        IncrementalValueProvider<bool> areOn = FormStage.AreOn(context.AnalyzerConfigOptionsProvider, CallStage.RunsScenarios(context.SyntaxProvider));
        IncrementalValuesProvider<FormFile> forms = FormStage.Files(scenarios, areOn, context.CompilationProvider, context.AnalyzerConfigOptionsProvider);

        context.RegisterSourceOutput(scenarios.SelectMany((all, _) => all), (output, scenario) => output.AddSource(DescriptorText.FileName(scenario), DescriptorText.Of(scenario)));
        context.RegisterSourceOutput(FormStage.AreLacking(scenarios, areOn), MarkText.AddTo);
        context.RegisterImplementationSourceOutput(forms, (output, file) => output.AddSource(file.Name, file.Text));
    }
}
