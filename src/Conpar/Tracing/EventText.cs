namespace Conpar.Tracing;

/// <summary>Events in words: <c>prints 1</c>, <c>sleeps</c>, <c>enters gate</c>.</summary>
internal static class EventText
{
    /// <summary>The kind's word in JSON and messages.</summary>
    public static string Word(EventKind kind) => kind switch
    {
        EventKind.Start => "start",
        EventKind.Output => "output",
        EventKind.Step => "step",
        EventKind.Sleep => "sleep",
        EventKind.Acquire => "acquire",
        EventKind.Release => "release",
        EventKind.Wait => "wait",
        EventKind.Signal => "signal",
        EventKind.Read => "read",
        EventKind.Write => "write",
        EventKind.Spawn => "spawn",
        EventKind.Join => "join",
        EventKind.Throw => "throw",
        EventKind.Result => "result",
        EventKind.End => "end",
        _ => "turn",
    };

    /// <summary>What the job did, on one line.</summary>
    public static string Of(TraceEvent e)
    {
        string source = e.Site?.Text ?? "";
        return e.Kind switch
        {
            EventKind.Start => "starts",
            EventKind.Output => "prints " + OneLine(e.Text.EndsWith('\n') ? e.Text[..^1] : e.Text),
            EventKind.Step => OneLine(e.Text),
            EventKind.Sleep => "sleeps",
            EventKind.Acquire => With("enters", source),
            EventKind.Release => source is "" or "}" ? "leaves the lock" : $"leaves {source}",
            EventKind.Wait => With("waits for", source),
            EventKind.Signal => With("signals", source),
            EventKind.Read => With("reads", e.Text.Length > 0 ? OneLine(e.Text) : source),
            EventKind.Write => With("writes", e.Text.Length > 0 ? OneLine(e.Text) : source),
            EventKind.Spawn => "starts " + e.Text,
            EventKind.Join => With("waits for", source.Length > 0 ? source : e.Text),
            EventKind.Throw => "throws " + FirstLine(e.Text).ToString(),
            EventKind.Result => "returns " + OneLine(e.Text),
            EventKind.End => "ends",
            _ => "has its turn",
        };
    }

    public static ReadOnlySpan<char> FirstLine(string text) => text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);

    static string With(string verb, string source) => source.Length == 0 ? verb : $"{verb} {source}";

    /// <summary>Line breaks and other control characters as C# writes them, so that a text can neither break a row nor the terminal.</summary>
    static string OneLine(string text)
    {
        if (!text.Any(char.IsControl)) return text;
        return string.Concat(text.Select(c => c switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ when char.IsControl(c) => $"\\u{(int)c:x4}",
            _ => c.ToString(),
        }));
    }
}
