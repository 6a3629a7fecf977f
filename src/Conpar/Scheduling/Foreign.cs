using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

internal static class Foreign
{
    public static void Suspend<T>(Frame frame, T awaiter) where T : INotifyCompletion => throw new NotImplementedException();
}
