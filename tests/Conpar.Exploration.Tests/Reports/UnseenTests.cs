using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>What touches shared state where nobody names it is listed.</summary>
public class UnseenTests
{
    [Fact] public void An_array_that_is_known_as_a_list() => Lists<NumbersBehindAnInterface>("All at Unseen.cs:14: an array behind an interface");

    [Fact] public void A_method_of_a_library_as_a_delegate() => Lists<AddedByADelegate>("list.Add at Unseen.cs:25: a method of a library as a delegate");

    [Fact]
    public void What_a_library_compares_and_shows() => Lists<LabelsOfALibrary>(
        "new List<Label> { new(0) }.Contains(label) at Unseen.cs:49: a library calls Label.Equals here, which runs as it is",
        "numbers.ContainsKey(label) at Unseen.cs:55: a library calls Label.Equals here, which runs as it is",
        "string.Format(System.Globalization.CultureInfo.InvariantCul… at Unseen.cs:58: a library calls Label.ToString here, which runs as it is");

    [Fact] public void What_makes_a_text_of_the_users_own_kind() => Lists<CountedLog>("$\"number {1}\" at Unseen.cs:85: a handler of an interpolated string");

    [Fact] public void What_decides_a_condition() => Lists<DecidedSupply>("supply at Unseen.cs:105: the language calls op_True here, which runs as it is");

    [Fact] public void A_struct_that_is_known_by_an_interface() => Lists<BoxedCounter>("counter.Count() at Unseen.cs:127: a struct behind an interface");

    [Fact] public void An_initializer_of_what_was_there_before() => Lists<InitializedOrder>("Lines = { 1 } at Unseen.cs:143: an initializer of an object that others may have");

    [Fact] public void A_task_of_a_delegate() => IsCutShort<RunDelegate>("it runs a delegate that is neither a lambda nor the name of a method");

    [Fact] public void A_mutex_that_is_no_jobs() => IsCutShort<MutexOfTheMaker>("it takes a mutex that has an owner from the beginning, which is no job");

    static void Lists<T>(params string[] calls) where T : IScenario<T>
    {
        string[] listed = [.. Scenario.Of<T>().Explore().Uncontrolled];
        Assert.All(calls, call => Assert.Contains(call, listed));
    }

    static void IsCutShort<T>(string why) where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.True(report.IsCutShort);
        Assert.Contains(report.Uncontrolled, note => note.Contains(why, StringComparison.Ordinal));
    }
}
