namespace Conpar.Tool.Doctor;

enum FindingState
{
    Ok,

    /// <summary>To be known, but conpar works all the same.</summary>
    Note,

    /// <summary>Conpar does not work here.</summary>
    Failed,
}
