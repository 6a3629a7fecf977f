using Conpar.Shapes;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Pipeline;

/// <summary>Which types generated code can add members to.</summary>
static class JobRules
{
    public static bool IsPartial(INamedTypeSymbol type) => !type.IsFileLocal && PartialTypes.IsPartial(type);
}
