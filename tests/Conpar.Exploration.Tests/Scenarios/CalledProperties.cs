namespace Conpar.Exploration.Scenarios;

/// <summary>Each asks for what to do, which is counted, and does it.</summary>
public partial class CalledProperty
{
    int asked;

    Action Next
    {
        get
        {
            asked++;
            return static () => { };
        }
    }

    [Job(Copies = 2)] void Do() => Next();

    [Check] bool Both() => asked == 2;
}
