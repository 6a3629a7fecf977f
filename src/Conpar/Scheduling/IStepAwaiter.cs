namespace Conpar.Scheduling;

/// <summary>What an explored frame may await.</summary>
internal interface IStepAwaiter
{
    void Suspend(StepFrame frame);
}
