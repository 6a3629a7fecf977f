using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Stages;

/// <summary>A project can leave the forms of its jobs out of a build.</summary>
public sealed class BuildsWithoutForms
{
    const string Jobs = "public partial class Bank { int balance; [Job] void Deposit() => balance++; }";

    [Theory, InlineData("false"), InlineData("False")]
    public void HaveWhatTellsOfTheJobsAndThatTheirFormsAreNotThere(string value)
    {
        Generation generation = Generation.Of(new BuildProperties(new() { ["ConparForms"] = value }), Jobs);

        Assert.Equal([], generation.Errors);
        Assert.Equal("", generation.Forms + generation.Explored);
        Assert.Contains("DeclaresScenario(typeof(global::Bank.__Scenario))", generation.Descriptors, StringComparison.Ordinal);
        Assert.Contains("AssemblyMetadata(\"ConparForms\", \"false\")", generation.Marks, StringComparison.Ordinal);
    }

    [Theory, InlineData("true"), InlineData("")]
    public void AreNoOthers(string value)
    {
        Generation generation = Generation.Of(new BuildProperties(new() { ["ConparForms"] = value }), Jobs);

        Assert.Contains("Deposit__explored", generation.Explored, StringComparison.Ordinal);
        Assert.Equal("", generation.Marks);
    }
}
