using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Tool.Inputs;

/// <summary>What the generator is told: whether it makes sure that its code compiles, and whether it writes the forms for exploring.</summary>
sealed class GeneratorOptions(bool isChecked, bool explores) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(isChecked, explores);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    sealed class Options(bool isChecked, bool explores) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "conpar_unchecked_forms" && !isChecked || key == "conpar_without_explored_forms" && !explores ? "true" : null;
            return value is not null;
        }
    }
}
