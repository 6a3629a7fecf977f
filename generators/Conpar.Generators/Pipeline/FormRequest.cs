using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Pipeline;

/// <summary>What forms are written for, and with how much care.</summary>
/// <param name="Compilation">The code that has the jobs.</param>
/// <param name="IsChecked">Whether what is written is compiled once for a look before it is handed out.</param>
/// <param name="Explores">Whether jobs get the forms that only exploring needs.</param>
sealed record FormRequest(Compilation Compilation, bool IsChecked, bool Explores);
