namespace Conpar.Generators.Pipeline;

/// <summary>The stages' names, by which tests ask what an edit ran again.</summary>
static class Stages
{
    public const string Jobs = "Jobs";
    public const string Scenarios = "Scenarios";
    public const string Calls = "Calls";
    public const string Forms = "Forms";
}
