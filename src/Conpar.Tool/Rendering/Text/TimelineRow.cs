using Conpar.Comparing;

namespace Conpar.Tool.Rendering.Text;

/// <summary>A job's time as a row of signs.</summary>
static class TimelineRow
{
    /// <param name="job">What the job did.</param>
    /// <param name="scale">The time of the whole row.</param>
    /// <param name="width">The row's columns.</param>
    public static string Of(JobActivity job, TimeSpan scale, int width)
    {
        char[] row = new char[width];
        Array.Fill(row, Glyphs.Nothing);
        if (scale <= default(TimeSpan) || job.Stretches.Count == 0) return new string(row);
        double column = scale.Ticks / (double)width;
        double[] runs = new double[width], longest = new double[width];
        bool[] touched = new bool[width];
        foreach (Stretch stretch in job.Stretches)
        {
            int first = Math.Clamp((int)(stretch.From.Ticks / column), 0, width - 1), last = Math.Clamp((int)(stretch.To.Ticks / column), 0, width - 1);
            for (int i = first; i <= last; i++)
            {
                double inside = (Math.Min(stretch.To.Ticks, (i + 1) * column) - Math.Max(stretch.From.Ticks, i * column)) / column;
                if (stretch.Doing == Doing.Runs)
                {
                    runs[i] += inside;
                    touched[i] |= i == first;
                }
                else if (inside > longest[i])
                {
                    (longest[i], row[i]) = (inside, Glyphs.Of(stretch.Doing));
                }
            }
        }

        for (int i = 0; i < width; i++)
        {
            if (runs[i] >= 0.5) row[i] = Glyphs.Runs;
            else if (touched[i] || runs[i] > longest[i]) row[i] = Glyphs.RunsBriefly;
        }

        return new string(row);
    }
}
