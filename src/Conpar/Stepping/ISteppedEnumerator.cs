using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>An enumerator whose moves take steps, whatever it is known as.</summary>
internal interface ISteppedEnumerator
{
    ExploredTask<bool> Next();

    ExploredTask<bool> End();
}
