namespace Conpar.Exploration.Scenarios;

/// <summary>Jobs that only write to the console.</summary>
public partial class Printers
{
    [Job, Arguments("a"), Arguments("b")] void Print(string what) => Console.WriteLine(what);

    [Job]
    void PrintInParts()
    {
        Console.Write("c");
        Console.WriteLine();
    }
}
