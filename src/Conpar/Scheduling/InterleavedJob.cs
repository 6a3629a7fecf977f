namespace Conpar.Scheduling;

/// <summary>A job that takes turns.</summary>
internal sealed class InterleavedJob : Job
{
    public Frame Next = null!;
    public InterleavedJob(string name) : base(name) { }
    public void EndTurn(Frame frame) => throw new NotImplementedException();
    public void Leave() => throw new NotImplementedException();
    public void BlockAtPoint() => throw new NotImplementedException();
    public void BlockUntil(Frame frame) => throw new NotImplementedException();
    public override Job Child(int site, string name) => throw new NotImplementedException();
}
