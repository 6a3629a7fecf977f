namespace Conpar.Generators.Names;

/// <summary>The ways in which a method is written again.</summary>
enum FormKind
{
    /// <summary>An async method that returns a JobTask; a point is an await.</summary>
    Interleaved,
    /// <summary>The method's own signature; a point blocks.</summary>
    Parallel,
    /// <summary>The method's own signature, without points, for interleaved code: loops give the turn away when a slice is over.</summary>
    Sliced,
    /// <summary>A setup as it is, but for the delegates that it makes.</summary>
    Prepared,
}
