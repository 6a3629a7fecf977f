using Conpar.Tool.Lanes;

namespace Conpar.Tool.Tests.Parts;

public sealed class HostEndTests
{
    [Theory]
    [InlineData(7, "", "the host ended with exit code 7")]
    [InlineData(0, "", "the host ended with exit code 0")]
    [InlineData(137, "", "the host ended with signal SIGKILL (exit code 137)")]
    [InlineData(139, "noise\n", "the host ended with signal SIGSEGV (exit code 139)")]
    [InlineData(200, "", "the host ended with exit code 200")]
    [InlineData(134, "Stack overflow.\nRepeat 2 times:\n   at System.Array.Sort()\n   at Bank.Deposit()\n", "the host ended with a stack overflow at Bank.Deposit()")]
    [InlineData(134, "Unhandled exception. System.Exception: boo\n   at Bank.Deposit()\n", "the host ended with an unhandled exception: System.Exception: boo")]
    [InlineData(134, "Process terminated.\ngone\n", "the host ended with Environment.FailFast: gone")]
    public void IsToldInOneLine(int code, string errors, string told)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && told.Contains("SIG", StringComparison.Ordinal), "no signals");

        Assert.Equal(told, new HostEnd(code, Interrupted: false, Pinned: true, default, errors).Describe());
    }

    [Fact]
    public void AnEndThatDidNotComeIsToldAsSuch() =>
        Assert.Equal("the host had not ended when its time was over", new HostEnd(null, Interrupted: false, Pinned: true, default, "").Describe());
}
