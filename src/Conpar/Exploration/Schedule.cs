using System.Globalization;
using System.Text;
using Conpar.Scheduling;

namespace Conpar.Exploration;

/// <summary>
/// Which job takes the next step, again and again, in a short form that can be printed: <c>1:5f3a9b2c:0x3.1.0x2</c> is version 1, the hash of
/// the jobs, then job 0 three times, job 1, job 0 twice. After its end the job that went last goes on while it can, then the lowest.
/// </summary>
/// <param name="Hash">Of the jobs that it was made for.</param>
/// <param name="Choices">The jobs' numbers.</param>
/// <param name="VirtualClock">Whether sleeps and timeouts are ordered by how long they are; then the hash is followed by <c>virtual</c>.</param>
internal sealed record Schedule(string Hash, IReadOnlyList<int> Choices, bool VirtualClock = false)
{
    const string Version = "1", Virtual = "virtual";

    /// <summary>Changes with the jobs and with their code.</summary>
    public static string HashOf(ScenarioDescriptor scenario) => HashOf(scenario.FullName, scenario.Jobs.Select(job => (job.Name, job.Copies, job.Code)));

    public static string HashOf(string fullName, IEnumerable<(string Name, int Copies, uint Code)> jobs)
    {
        uint hash = 2_166_136_261;
        foreach (char c in $"{fullName}|{string.Join(';', jobs.Select(job => string.Create(CultureInfo.InvariantCulture, $"{job.Name}*{job.Copies} {job.Code:x8}")))}") hash = (hash ^ c) * 16_777_619;
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    public override string ToString()
    {
        StringBuilder text = new();
        for (int i = 0; i < Choices.Count;)
        {
            int same = i + 1;
            while (same < Choices.Count && Choices[same] == Choices[i]) same++;
            if (i > 0) text.Append('.');
            text.Append(CultureInfo.InvariantCulture, $"{Choices[i]}");
            if (same - i > 1) text.Append(CultureInfo.InvariantCulture, $"x{same - i}");
            i = same;
        }

        return $"{Version}:{Hash}:{(VirtualClock ? Virtual + ":" : "")}{text}";
    }

    /// <exception cref="FormatException">It is no schedule.</exception>
    public static Schedule Parse(string text)
    {
        string[] parts = text.Trim().Split(':');
        bool isVirtual = parts.Length == 4 && parts[2] == Virtual;
        if (parts.Length != 3 && !isVirtual) throw new FormatException($"'{text}' is no schedule, which looks like 1:5f3a9b2c:0x3.1.0x2");
        if (parts[0] != Version) throw new FormatException($"the schedule is of version {parts[0]}, and only version {Version} is known");
        List<int> choices = [];
        foreach (string part in parts[^1].Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] run = part.Split('x');
            int times = 1;
            if (run.Length > 2 || !int.TryParse(run[0], NumberStyles.None, CultureInfo.InvariantCulture, out int job) || (run.Length == 2 && !int.TryParse(run[1], NumberStyles.None, CultureInfo.InvariantCulture, out times)))
            {
                throw new FormatException($"'{part}' is no part of a schedule");
            }

            for (int i = 0; i < times; i++) choices.Add(job);
        }

        return new Schedule(parts[1], choices, isVirtual);
    }
}
