namespace Conpar.Generators.Methods;

/// <summary>Which forms a method needs.</summary>
enum Need
{
    /// <summary>None: it is called as it is.</summary>
    Nothing,
    /// <summary>It runs long: interleaved code calls a form that gives its turn away when its time slice is over.</summary>
    Slices,
    /// <summary>It has points, itself or in what it calls.</summary>
    Points,
}
