namespace Conpar.Generators.Emit;

/// <summary>One generated source file.</summary>
sealed record FormFile(string Name, string Text);
