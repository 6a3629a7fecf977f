using Conpar.Analyzers.Tests.Support;

namespace Conpar.Analyzers.Tests;

public sealed class PartialClassRule : RuleTest<PartialClassAnalyzer>
{
    [Fact]
    public Task A_partial_class_is_fine() => Reports("public partial class Bank { [Job] void Deposit() { } }");

    [Fact]
    public Task So_is_a_class_without_jobs() => Reports("public class Bank { void Deposit() { } }");

    [Fact]
    public Task A_class_that_is_not_is_told_what_to_write() => Says(
        "Job 'Deposit' cannot be compiled, because 'Bank' is not partial; write 'partial class Bank'",
        "public class Bank { [{|#0:Job|}] void Deposit() { } }");

    [Fact]
    public Task Each_job_of_it_is_reported() => Reports("public class Bank { [[|Job|]] void Deposit() { } [[|Job(Copies = 2)|]] static void Withdraw() { } }");

    [Fact]
    public Task A_record_is_called_one() => Says(
        "Job 'Deposit' cannot be compiled, because 'Bank' is not partial; write 'partial record Bank'",
        "public record Bank { [{|#0:Job|}] void Deposit() { } }");

    [Fact]
    public Task Every_containing_type_has_to_be_partial() => Says(
        "Job 'Deposit' cannot be compiled, because 'City' is not partial; write 'partial struct City'",
        "public struct City { partial class Bank { [{|#0:Job|}] void Deposit() { } } }");
}
