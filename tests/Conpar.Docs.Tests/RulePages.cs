using Conpar.Docs.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Conpar.Docs.Tests;

/// <summary>Each rule has a page, whose first code block is reported and whose second is not.</summary>
public sealed class RulePages
{
    static readonly DiagnosticDescriptor[] rules = [.. Compiled.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    static readonly HashSet<string> fixable = [.. Compiled.Fixes.SelectMany(fix => fix.FixableDiagnosticIds)];

    public static TheoryData<string> Ids => [.. rules.Select(rule => rule.Id)];

    static DiagnosticDescriptor RuleOf(string id) => rules.First(rule => rule.Id == id);

    [Fact]
    public void There_is_a_page_for_each_rule_and_a_rule_for_each_page()
    {
        IEnumerable<string> pages = Page.All.Where(page => page.StartsWith("docs/rules/CONPAR", StringComparison.Ordinal)).Select(page => Path.GetFileNameWithoutExtension(page));
        Assert.Equal(rules.Select(rule => rule.Id), pages);
    }

    [Fact]
    public void No_two_rules_have_the_same_id() => Assert.Distinct(rules.Select(rule => rule.Id));

    [Fact]
    public void The_index_lists_them()
    {
        IEnumerable<string> expected = rules.Select(rule => $"[{rule.Id}]({rule.Id}.md) {SeverityOf(rule)} {(HasFix(rule.Id) ? "yes" : "none")} {rule.Title}");
        Assert.Equal(expected, Page.At("docs/rules/README.md").Table("rule").Select(cells => string.Join(' ', cells)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_title_and_the_severity(string id) =>
        Assert.StartsWith($"# {id}: {RuleOf(id).Title}\n\nSeverity: {SeverityOf(RuleOf(id))} · Fix: ", PageOf(id).Text, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_its_fix_does(string id) => Assert.Equal(HasFix(id), !PageOf(id).Text.Contains(" · Fix: none\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_description_names_the_page(string id) => Assert.EndsWith($"See docs/rules/{id}.md.", RuleOf(id).Description.ToString(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_first_block_is_reported(string id) => Assert.Equal([id], await DiagnosticsOfBlock(id, 0));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_second_is_not(string id) => Assert.Empty(await DiagnosticsOfBlock(id, 1));

    /// <summary>Warnings and errors, and what is as severe as the rule.</summary>
    static Task<IReadOnlyList<string>> DiagnosticsOfBlock(string id, int block) =>
        Compiled.Diagnostics((DiagnosticSeverity)Math.Min((int)RuleOf(id).DefaultSeverity, (int)DiagnosticSeverity.Warning), PageOf(id).Blocks("csharp")[block]);

    static Page PageOf(string id) => Page.At($"docs/rules/{id}.md");

    static bool HasFix(string id) => fixable.Contains(id);

    static string SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();
}
