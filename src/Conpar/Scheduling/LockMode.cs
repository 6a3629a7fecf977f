namespace Conpar.Scheduling;

/// <summary>How a lock for readers and writers is entered.</summary>
internal enum LockMode
{
    Read,
    Write,
    Upgradeable,
}
