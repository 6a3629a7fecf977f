namespace Conpar.Generators.Pipeline;

/// <summary>What forms are written, and with how much care.</summary>
/// <param name="IsChecked">Whether what is written is compiled once for a look before it is handed out.</param>
/// <param name="Explores">Whether jobs get the forms that only exploring needs.</param>
sealed record FormOptions(bool IsChecked, bool Explores);
