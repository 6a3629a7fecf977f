namespace Conpar;

/// <summary>Marks a method of a partial class as a job: it is compiled into an interleaved and a parallel form and runs beside the class's other jobs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JobAttribute : Attribute
{
    /// <summary>How many copies of the job run together; at least 1.</summary>
    public int Copies { get; set; } = 1;
}
