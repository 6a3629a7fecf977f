namespace Conpar.Semantics.Tests.Jobs;

/// <summary>What a job has for itself, whatever C# lets one do with a field or a property.</summary>
public sealed partial class OwnState : Recorded
{
    [ThreadStatic] static int number;
    [ThreadStatic] static string? text;
    [ThreadStatic] static (int Left, int Right) pair;
    [ThreadStatic] static int[]? cells;

    readonly ThreadLocal<int> local = new(() => 3);
    readonly AsyncLocal<string?> flowing = new();

    /// <summary>A class of its own, whose members its forms reach from outside.</summary>
    class Apart
    {
        [ThreadStatic] static int hidden;

        public int Next(OwnState job)
        {
            hidden = job.P(hidden);
            return ++hidden;
        }

        public static void Reset() => hidden = 0;
    }

    [Job]
    string Fields()
    {
        (number, text, pair, cells) = (0, null, default, null);
        number = P(1);
        number += P(2);
        int before = number++, after = --number;
        text ??= $"text {P(number)}";
        text += P("!");
        pair.Left = P(4);
        pair.Right += P(pair.Left);
        (number, pair.Left) = (P(7), P(number));
        cells ??= [P(1), 2];
        cells[P(0)] += P(number);
        ref int reference = ref number;
        reference = P(9);
        Add(ref number, P(1));
        Out(out number, P(number));
        Func<int> later = () => P(number) + 1;
        string seen = number switch { 10 => "ten", var other => P(other.ToString()) };
        OwnState.number <<= P(1);
        return All(before, after, text, pair, cells, later(), seen, number, nameof(number), number is > 3 and < 100);
    }

    static void Add(ref int to, int value) => to += value;

    void Out(out int to, int value) => to = P(value);

    [Job]
    string Apart_from_the_job()
    {
        Apart.Reset();
        Apart apart = new();
        return All(apart.Next(this), apart.Next(this));
    }

    [Job]
    string Locals()
    {
        local.Value = P(1);
        local.Value += P(2);
        int before = local.Value++, after = --local.Value;
        ThreadLocal<string?> other = new();
        other.Value ??= P("first");
        other.Value ??= P("never");
        ThreadLocal<int>? none = null;
        return All(before, after, local.Value, local.IsValueCreated, other.Value, none?.Value, other?.Value, $"{local.Value:000}", other!.ToString());
    }

    [Job]
    async Task<string> Flows()
    {
        flowing.Value = P("one");
        await Set("two");
        string first = flowing.Value!;
        Task<string?> kept = SetAndGet("three");
        string second = flowing.Value!;
        flowing.Value = "four";
        string? third = await kept;
        Func<Task> lambda = async () => { flowing.Value = P("five"); await Task.Yield(); };
        await lambda();
        SetAtOnce("six");
        return All(first, second, third, flowing.Value, await SetAndGet("seven"), flowing.Value);
    }

    async Task Set(string to) => flowing.Value = P(to);

    void SetAtOnce(string to) => flowing.Value = to;

    async Task<string?> SetAndGet(string to)
    {
        string? before = flowing.Value;
        flowing.Value = to;
        await Task.Delay(P(1));
        return before + " " + flowing.Value;
    }
}
