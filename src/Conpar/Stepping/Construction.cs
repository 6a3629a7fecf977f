using System.ComponentModel;

namespace Conpar.Stepping;

/// <summary>Tells the form of a constructor that is for exploring from that for the lanes, since both have the name of their class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Construction;
