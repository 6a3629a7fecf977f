namespace Conpar.Generators.Dispatching;

/// <summary>What a call of a library's member is where the receiver is no object of the compilation.</summary>
/// <param name="IsStep">Whether it is a step on the object as a whole.</param>
/// <param name="Writes">Whether it may change the object.</param>
/// <param name="IsAtomic">Whether the object is made for use by many threads.</param>
/// <param name="Tries">Whether it tells by its result whether it changed something.</param>
/// <param name="IsOutside">Whether it waits for something outside of the program.</param>
/// <param name="Facade">The façade that stands for it; null where it is called as it is.</param>
sealed record LibraryCall(bool IsStep, bool Writes, bool IsAtomic, bool Tries, bool IsOutside, string? Facade = null)
{
    /// <summary>One that a façade stands for, which makes its own steps.</summary>
    public static LibraryCall By(string facade) => new(false, false, false, false, false, facade);
}
