using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Stages;

/// <summary>Which builds have the forms of their jobs.</summary>
public sealed class BuildsWithoutForms
{
    const string Jobs = "public partial class Bank { int balance; [Job] void Deposit() => balance++; }";

    /// <summary>A build of a project that says this of forms.</summary>
    static Generation Build(string forms, string more = "") => Generation.Of(new BuildProperties(new() { ["ConparForms"] = forms }), Jobs + more);

    static void HasForms(Generation generation)
    {
        Assert.Contains("Deposit__explored", generation.Explored, StringComparison.Ordinal);
        Assert.Equal("", generation.Marks);
        Assert.Equal([], generation.Errors);
    }

    static void HasNoForms(Generation generation)
    {
        Assert.Equal("", generation.Forms + generation.Explored);
        Assert.Contains("AssemblyMetadata(\"ConparForms\", \"false\")", generation.Marks, StringComparison.Ordinal);
        Assert.Equal([], generation.Errors);
    }

    [Theory, InlineData("true"), InlineData("")]
    public void AreNotThoseThatAreToHaveThem(string value) => HasForms(Build(value));

    [Theory, InlineData("false"), InlineData("False")]
    public void AreThoseThatAreToHaveNone(string value) => HasNoForms(Build(value, " static class Runs { static void All() => Scenario.Of<Bank>(); }"));

    [Fact]
    public void HaveWhatTellsOfTheJobsAllTheSame() => Assert.Contains("DeclaresScenario(typeof(global::Bank.__Scenario))", Build("where-run").Descriptors, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" class Sum { int Of<T>() => 1; int All() => Of<int>(); }")]
    public void AreThoseWhoseCodeRunsNoScenario(string code) => HasNoForms(Build("where-run", code));

    [Theory]
    [InlineData(" static class Runs { static void All() => Scenario.Of<Bank>().RunParallel(); }")]
    [InlineData(" static class Runs { static ScenarioOf<T> One<T>() where T : IScenario<T> => Conpar.Scenario.Of<T>(); }")]
    public void AreNotThoseWhoseCodeRunsScenarios(string code) => HasForms(Build("where-run", code));

    [Fact]
    public void WithoutJobsSayNothing() => Assert.Equal("", Generation.Of(new BuildProperties(new() { ["ConparForms"] = "where-run" }), "class Plain;").Marks);
}
