namespace Conpar.Scheduling;

/// <summary>The result of an operation that is carried out later, at its job's next step.</summary>
internal interface ILateResult
{
    /// <summary>Throws what the operation threw.</summary>
    void TakeNothing();
}

/// <summary>The result of an operation that is carried out later, at its job's next step.</summary>
internal interface ILateResult<out T> : ILateResult
{
    T Take();
}
