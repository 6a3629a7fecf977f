using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Conpar.Benchmarks;

/// <summary>A switch between interleaved jobs beside one between goroutines: in turns, so that a busy machine slows both alike.</summary>
static class SwitchAgainstGo
{
    const int Rounds = 51, WarmUp = 10, Points = 2_000_000;

    public static void Measure()
    {
        string folder = Directory.CreateTempSubdirectory("conpar-gosched-").FullName;
        string program = Path.Combine(folder, "gosched");
        try
        {
            Run("go", "build", "-o", program, Source());
            double[] switches = new double[Rounds], goroutines = new double[Rounds], ratios = new double[Rounds];
            for (int round = -WarmUp; round < Rounds; round++)
            {
                double goroutine = double.Parse(Run(program), CultureInfo.InvariantCulture);
                double job = Nanoseconds();
                if (round >= 0) (switches[round], goroutines[round], ratios[round]) = (job, goroutine, goroutine / job);
            }

            Console.WriteLine($"a switch, at the median of {Rounds} rounds: jobs {Medians.Of(switches):F1} ns, goroutines {Medians.Of(goroutines):F1} ns, {Medians.Of(ratios):F1} x");
        }
        catch (Win32Exception)
        {
            Console.WriteLine("needs Go on the PATH");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static double Nanoseconds()
    {
        Stopwatch watch = Stopwatch.StartNew();
        SwitchBenchmark.RunTwo(Points);
        return watch.Elapsed.TotalNanoseconds / (2 * Points);
    }

    static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    static string Source([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Gosched.go");
}
