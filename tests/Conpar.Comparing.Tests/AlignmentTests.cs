using Conpar.Comparing.Tests.Support;
using Conpar.Tracing;
using CsCheck;

namespace Conpar.Comparing.Tests;

/// <summary>What both lanes did in the same order stands side by side; the rest is marked.</summary>
public sealed class AlignmentTests
{
    /// <summary>The rows as text, with a sign for the mark: <c>A x = A x</c>.</summary>
    static string[] Rows(Script left, Script right)
    {
        Trace one = left.Trace, other = right.Trace;
        return
        [
            .. Alignment.Of(one, other, _ => true).Rows.Select(row =>
            {
                string mark = row.Mark switch { RowMark.Same => "=", RowMark.Moved => "~", RowMark.Changed => "!", _ => "?" };
                return $"{SideBySide.Text(one, row.Interleaved)} {mark} {SideBySide.Text(other, row.Parallel)}".Trim();
            }),
        ];
    }

    [Fact]
    public void Equal_traces_have_equal_rows()
    {
        Script Same() => new Script().Step("A", 1, "x").Step("B", 2, "y");

        Assert.Equal(["A x = A x", "B y = B y"], Rows(Same(), Same()));
        Assert.Null(Alignment.Of(Same().Trace, Same().Trace, _ => true).FirstDifference);
    }

    [Fact]
    public void What_came_at_another_time_has_moved_and_the_fewest_have() => Assert.Equal(
        ["~ B z", "A x = A x", "A y = A y", "B z ~"],
        Rows(new Script().Step("A", 1, "x").Step("A", 2, "y").Step("B", 3, "z"), new Script().Step("B", 1, "z").Step("A", 2, "x").Step("A", 3, "y")));

    [Fact]
    public void Jobs_are_known_by_their_names_not_by_their_numbers() => Assert.Equal(
        ["A x ~", "B y = B y", "~ A x"],
        Rows(new Script().Step("A", 1, "x").Step("B", 2, "y"), new Script().Step("B", 1, "y").Step("A", 2, "x")));

    [Fact]
    public void What_only_one_lane_has_does_not_disturb_what_comes_after() => Assert.Equal(
        ["A a = A a", "A extra ?", "A b = A b", "? A more", "A c = A c"],
        Rows(
            new Script().Step("A", 1, "a", 1).Step("A", 2, "extra", 5).Step("A", 3, "b", 2).Step("A", 4, "c", 3),
            new Script().Step("A", 1, "a", 1).Step("A", 2, "b", 2).Step("A", 3, "more", 6).Step("A", 4, "c", 3)));

    [Fact]
    public void The_same_event_that_says_something_else_is_changed() => Assert.Equal(
        ["A prints 1 ! A prints 2"],
        Rows(new Script().Output("A", 1, "1"), new Script().Output("A", 1, "2")));

    [Fact]
    public void An_exceptions_stack_trace_is_no_difference() => Assert.Equal(
        ["A throws E: bad = A throws E: bad"],
        Rows(new Script().Throw("A", 1, "E: bad\n   at X"), new Script().Throw("A", 1, "E: bad\n   at Y\n   at Z")));

    [Fact]
    public void A_job_that_one_lane_does_not_have_is_only_in_the_other() => Assert.Equal(
        ["A x = A x", "B y ?"],
        Rows(new Script().Step("A", 1, "x").Step("B", 2, "y"), new Script().Step("A", 1, "x")));

    [Fact]
    public void The_first_difference_is_named()
    {
        Alignment alignment = Alignment.Of(
            new Script().Step("A", 1, "x").Step("A", 2, "y", 2).Trace,
            new Script().Step("A", 1, "x").Step("A", 2, "z", 2).Trace, _ => true);

        Assert.Equal(1, alignment.FirstDifference);
        Assert.Equal([(1, 1)], alignment.Changed);
    }

    [Fact]
    public void Events_that_are_not_shown_take_no_part() => Assert.Empty(
        Alignment.Of(new Script().Start("A", 0).Trace, new Script().End("A", 0).Trace, e => e.Kind is not (EventKind.Start or EventKind.End)).Rows);

    /// <summary>Jobs with a few events each, in two interleavings, some events missing in either.</summary>
    static readonly Gen<(Script, Script)> scripts = Gen.Select(Interleaving(), Interleaving());

    static Gen<Script> Interleaving() => Gen.Int[0, 2].Array[0, 30].Select(Gen.Int[1, 3].Array[30], (order, lines) =>
    {
        Script script = new();
        for (int i = 0; i < order.Length; i++) script.Step("ABC"[order[i]].ToString(), i, $"s{lines[i]}", lines[i]);
        return script;
    });

    [Fact]
    public void Every_event_is_in_exactly_one_row_and_in_order() => scripts.Sample(pair =>
    {
        Trace left = pair.Item1.Trace, right = pair.Item2.Trace;
        IReadOnlyList<AlignedRow> rows = Alignment.Of(left, right, _ => true).Rows;

        Assert.Equal(Enumerable.Range(0, left.Events.Count), rows.Where(row => row.Interleaved >= 0).Select(row => row.Interleaved));
        Assert.Equal(Enumerable.Range(0, right.Events.Count), rows.Where(row => row.Parallel >= 0).Select(row => row.Parallel));
        Assert.Equal(rows.Count(row => row.Mark == RowMark.Moved && row.Interleaved >= 0), rows.Count(row => row.Mark == RowMark.Moved && row.Parallel >= 0));
        Assert.All(rows.Where(row => row is { Interleaved: >= 0, Parallel: >= 0 }), row => Assert.Equal(
            SideBySide.Text(left, row.Interleaved), SideBySide.Text(right, row.Parallel)));
    });
}
