using Conpar.Analyzers.Tests.Support;

namespace Conpar.Analyzers.Tests;

public sealed class GenericJobRule : RuleTest<GenericJobAnalyzer>
{
    [Fact]
    public Task A_job_may_call_generic_methods() => InClass("[Job] void Deposit() => Add(1); void Add<T>(T amount) { }");

    [Fact]
    public Task But_is_none() => Says(
        "Job 'Add' has type parameters, and nothing says what they are; call the generic method from a job without them",
        "public partial class Bank { [{|#0:Job|}] void Add<T>() { } }");
}
