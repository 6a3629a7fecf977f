using Conpar.Tool.Doctor;
using Conpar.Tool.Rendering.Text;

namespace Conpar.Tool.Tests.Rendering;

/// <summary>What <c>conpar doctor</c> prints, from findings that are written down.</summary>
public sealed class DoctorReports
{
    static readonly Surroundings usual = new(
        "1.2.3", ".NET 10.0.1", "10.0.102", "An OS 1.0", "x64", "A processor", [0, 1, 4, 5], 4, new ClockFigures(1, 26.4),
        new TerminalFacts(true, 100, true, true, new Dictionary<string, string> { ["TERM"] = "xterm" }), new CacheUse("/home/me/.cache/conpar", 12, 3_450_000));

    static readonly Surroundings poor = new(
        "1.2.3", ".NET 10.0.1", null, "An OS 1.0", "arm64", "A processor", [0, 1, 2, 3], 2, new ClockFigures(100, 940),
        new TerminalFacts(false, 80, false, false, new Dictionary<string, string> { ["NO_COLOR"] = "1", ["CI"] = "true" }), new CacheUse("/tmp/conpar", 1, 0));

    static readonly Diagnosis well = new(usual, [new("compiler", "compiled a file"), new("pinning", "this system cannot", FindingState.Note)]);
    static readonly Diagnosis ill = new(poor, [new("compiler", "compiled a file"), new("parallel", "two jobs never ran at the same time on cores 0,1, however long they waited", FindingState.Failed)]);

    static string Text(Diagnosis diagnosis) => PlainText.Of(80, console => DoctorText.Write(console, diagnosis));

    [Fact]
    public Task Of_a_machine_where_all_is_well() => Verifier.Verify(Text(well));

    [Fact]
    public Task Of_a_machine_where_little_is() => Verifier.Verify(Text(ill));

    [Fact]
    public Task For_programs()
    {
        StringWriter text = new();
        DoctorJson.Write(text, ill);
        return Verifier.Verify(text.ToString(), extension: "json");
    }

    [Fact]
    public void A_failed_check_is_an_exit_code_and_a_note_is_none() => Assert.Equal((ExitCode.Ok, ExitCode.InternalFault), (well.ExitCode, ill.ExitCode));

    [Fact]
    public void A_check_that_throws_has_failed_with_what_it_says()
    {
        Assert.Equal(new Finding("a", "fine"), Finding.Of("a", () => Answer.Ok("fine")));
        Assert.Equal(new Finding("a", "1 error: A.cs(1,1)", FindingState.Failed), Finding.Of("a", () => throw new UserError("1 error", messages: "A.cs(1,1)\nA.cs(2,1)")));
        Assert.Equal(new Finding("a", "IOException: gone", FindingState.Failed), Finding.Of("a", () => throw new IOException("gone")));
    }
}
