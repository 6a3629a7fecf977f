using Conpar.Analyzers.Tests.Support;
using Conpar.CodeFixes;

namespace Conpar.Analyzers.Tests.Fixes;

public sealed class MakingPartial : FixTest<PartialClassAnalyzer, PartialClassFix>
{
    [Fact]
    public Task A_class_becomes_partial() => Fixes(
        "Make 'Bank' partial",
        "public class Bank { [[|Job|]] void Deposit() { } }",
        "public partial class Bank { [Job] void Deposit() { } }");

    [Fact]
    public Task What_stands_before_it_stays_there() => Fixes(
        "Make 'Bank' partial",
        """
        /// <summary>Ours.</summary>
        [Serializable]
        class Bank // of England
        {
            [[|Job|]] void Deposit() { }
        }
        """,
        """
        /// <summary>Ours.</summary>
        [Serializable]
        partial class Bank // of England
        {
            [Job] void Deposit() { }
        }
        """);

    [Fact]
    public Task Two_jobs_in_it_need_the_word_once() => Fixes(
        "Make 'Bank' partial",
        "public sealed class Bank { [[|Job|]] void Deposit() { } [[|Job|]] void Withdraw() { } }",
        "public sealed partial class Bank { [Job] void Deposit() { } [Job] void Withdraw() { } }");

    [Fact]
    public Task So_do_the_types_around_it() => Fixes(
        "Make 'Bank' and 'Street' and 'City' partial",
        """
        public interface City
        {
            public record struct Street
            {
                record Bank { [[|Job|]] void Deposit() { } }
            }
        }
        """,
        """
        public partial interface City
        {
            public partial record struct Street
            {
                partial record Bank { [Job] void Deposit() { } }
            }
        }
        """);

    [Fact]
    public Task Only_those_that_are_not_are_changed() => Fixes(
        "Make 'City' partial",
        "static class City { partial class Bank { [[|Job|]] void Deposit() { } } }",
        "static partial class City { partial class Bank { [Job] void Deposit() { } } }");

    [Fact]
    public Task Parts_in_other_files_are_fixed_too() => FixesFiles(
        "Make 'City' partial",
        ["partial class City { partial class Bank { [[|Job|]] void Deposit() { } } }", "class {|CS0260:City|} { partial class Bank { [[|Job|]] void Withdraw() { } } }"],
        ["partial class City { partial class Bank { [Job] void Deposit() { } } }", "partial class City { partial class Bank { [Job] void Withdraw() { } } }"]);

    [Fact]
    public Task Several_files_are_fixed_at_once() => FixesFiles(
        "Make 'Bank' partial",
        ["class Bank { [[|Job|]] void Deposit() { } [[|Job|]] void Withdraw() { } }", "namespace Other { class Bank { [[|Job|]] void Deposit() { } } }"],
        ["partial class Bank { [Job] void Deposit() { } [Job] void Withdraw() { } }", "namespace Other { partial class Bank { [Job] void Deposit() { } } }"]);
}
