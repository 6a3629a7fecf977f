using Conpar.Exploration;

namespace Conpar.Tool.Commands;

/// <summary>Reads a schedule from the command line.</summary>
static class ScheduleText
{
    /// <summary>What is said of a schedule that may still fit: what it shows may be something else.</summary>
    public const string ChangedSince = "conpar: the jobs have changed since the schedule was made";

    public static Schedule Parse(string given)
    {
        try
        {
            return Schedule.Parse(given);
        }
        catch (FormatException fault)
        {
            throw new UserError(fault.Message);
        }
    }
}
