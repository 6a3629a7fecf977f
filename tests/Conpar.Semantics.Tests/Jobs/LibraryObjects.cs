using System.Runtime.CompilerServices;
using System.Text;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Objects of the library that jobs may share: behind a <c>?</c>, gone through, given to others, put into texts.</summary>
public sealed partial class LibraryObjects : Recorded
{
    sealed class Names : List<string>;

    readonly List<int>? numbers = [1, 2, 3];
    readonly List<int>? none = null;
    readonly Dictionary<string, int> counts = new() { ["a"] = 1, ["b"] = 2 };
    readonly StringBuilder builder = new("x");
    readonly Names names = [];
    readonly StrongBox<int> box = new(1);
    readonly int[,,] cube = new int[2, 3, 4];
    readonly int[]? row = [1, 2];

    [Job]
    int? Behind_a_question_mark()
    {
        numbers?.Add(P(4));
        none?.Add(P(5));
        numbers?[0] = P(6);
        none?[0] = P(7);
        row?[1] += P(2);
        numbers?.GetRange(1, P(2)).Clear();
        return P(numbers?.Count) + P(none?.Count ?? 0) + P(numbers?[P(1)] ?? 0) + P(row?[1] ?? 0) + (numbers?.Contains(6) == true ? 1 : 0);
    }

    [Job]
    string Taken_apart_in_a_loop()
    {
        string all = "";
        foreach (var (name, count) in counts) all += P(name) + count;
        foreach ((string name, int count) in counts)
        {
            if (count == 1) continue;
            all += name;
        }

        foreach ((int left, int right) in new[] { (1, 2), (3, 4) }) all += left * right;
        return all;
    }

    [Job]
    string Given_to_others()
    {
        List<int> copy = new(numbers!), more = [.. numbers!, P(9), .. copy];
        more.AddRange(numbers!);
        builder.Append(builder).Append($"{builder}!");
        return P(string.Join(", ", numbers!)) + string.Concat(more) + Enumerable.Sum(numbers!) + $"{builder,5}" + builder + (from one in numbers where one > 1 select P(one)).Count();
    }

    [Job]
    int Of_a_class_that_derives()
    {
        names.Add(P("one"));
        names.Insert(0, P("zero"));
        names[1] += P("s");
        return names.Count + names.IndexOf("ones") + names[0].Length;
    }

    [Job]
    int Fields_and_many_ranks()
    {
        box.Value += P(2);
        cube[1, P(2), 3] = P(box.Value);
        cube[P(1), 2, 3]++;
        return cube[1, 2, 3] + box.Value++ + cube[0, 0, 0];
    }
}
