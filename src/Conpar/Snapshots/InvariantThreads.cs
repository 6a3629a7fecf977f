using System.Globalization;

namespace Conpar.Snapshots;

/// <summary>Until it is disposed, numbers and dates look alike everywhere; threads that are started take the culture over.</summary>
internal sealed class InvariantThreads : IDisposable
{
    readonly CultureInfo before = CultureInfo.CurrentCulture, beforeDefault = CultureInfo.DefaultThreadCurrentCulture!;

    public InvariantThreads() => CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

    public void Dispose()
    {
        CultureInfo.CurrentCulture = before;
        CultureInfo.DefaultThreadCurrentCulture = beforeDefault;
    }
}
