using Conpar.Tool.Rendering.Text;

namespace Conpar.Tool.Tests.Rendering;

/// <summary>Where a column is narrow, a job's name keeps what tells it from others.</summary>
public sealed class ShortenedNames
{
    [Theory]
    [InlineData("Withdraw(10)", 12, "Withdraw(10)")]
    [InlineData("Withdraw(10)", 7, "Wi…(10)")]
    [InlineData("Withdraw(10)", 6, "W…(10)")]
    [InlineData("Deposit#2", 4, "D…#2")]
    [InlineData("Reconcile(\"customer\", 1)", 16, "Reconcil…er\", 1)")]
    [InlineData("SleepingConcurrently", 10, "Sleep…ntly")]
    [InlineData("取引を記録する#2", 8, "取引…#2")]
    public void A_name_is_cut_before_its_copy_or_arguments(string name, int width, string expected) => Assert.Equal(expected, Cells.ShortenedInside(name, width));
}
