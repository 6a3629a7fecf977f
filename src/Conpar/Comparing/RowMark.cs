namespace Conpar.Comparing;

/// <summary>How the lanes differ in a row.</summary>
internal enum RowMark
{
    /// <summary>Both have the event, in the same order.</summary>
    Same,

    /// <summary>The other lane has the event too, elsewhere.</summary>
    Moved,

    /// <summary>Only this lane has the event.</summary>
    Only,

    /// <summary>Both have the event, and it says something else: other output, another result.</summary>
    Changed,
}
