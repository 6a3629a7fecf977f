namespace Conpar.Scheduling;

/// <summary>Stands for code that no job runs: everything is carried out as it is, and nothing is traced.</summary>
internal sealed class OutsideJob : Job
{
    public static readonly OutsideJob Instance = new();

    OutsideJob() : base("") { }

    public override Job Child(int site, string name) => this;
}
