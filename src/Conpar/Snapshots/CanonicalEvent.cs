using Conpar.Tracing;

namespace Conpar.Snapshots;

/// <summary>An event as every order has it.</summary>
/// <param name="Job">The job.</param>
/// <param name="Text">What it does; where that differs between orders, only that it does.</param>
/// <param name="Layer">How many events have to come before it in every order, one after the other.</param>
internal sealed record CanonicalEvent(string Job, string Text, int Layer)
{
    const string DependsOnOrder = "(depends on the order)";

    /// <summary>The event in words, from what it is in each run.</summary>
    public static string TextOf(IReadOnlyList<TraceEvent> same) => EventText.Of(same.All(e => Said(e) == Said(same[0])) ? same[0] : same[0] with { Text = DependsOnOrder });

    /// <summary>What stands for events that are others in other orders.</summary>
    public static string Rest(int least, int most) => $"goes on as the order has it, {(least == most ? $"{most}" : $"{least} to {most}")} more {(most == 1 ? "event" : "events")}";

    /// <summary>What the event says beside its kind and place. Stack traces have paths and compiled names in them.</summary>
    static string Said(TraceEvent e) => e.Kind == EventKind.Throw ? EventText.FirstLine(e.Text).ToString() : e.Text;
}
