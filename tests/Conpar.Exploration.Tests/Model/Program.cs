namespace Conpar.Exploration.Model;

/// <summary>A small concurrent program on numbered locations.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Starting">How many jobs start by themselves; others are spawned.</param>
/// <param name="Body">What a job does: the operations that it asks for, one after the other.</param>
sealed record Program(string Name, int Starting, Func<ModelMachine, int, IEnumerable<Request>> Body)
{
    public override string ToString() => Name;
}
