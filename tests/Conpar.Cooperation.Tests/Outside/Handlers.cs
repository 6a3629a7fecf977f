using System.Diagnostics;

namespace Conpar.Cooperation.Tests.Outside;

/// <summary>Waits for what a handler of a library's event does, long after.</summary>
public partial class HearsLate
{
    readonly ManualResetEventSlim heard = new();

    [Job]
    string Waits()
    {
        using System.Timers.Timer timer = new(300);
        timer.Elapsed += (_, _) => heard.Set();
        timer.Start();
        heard.Wait();
        return "heard";
    }
}

/// <summary>The same in a class that has no forms, since nothing in it waits.</summary>
public partial class HearsByAnother
{
    sealed class Alarm
    {
        readonly System.Timers.Timer timer = new(300);

        public Alarm(Action rings)
        {
            timer.Elapsed += (_, _) => rings();
            timer.Start();
        }
    }

    readonly ManualResetEventSlim heard = new();

    [Job]
    string Waits()
    {
        Alarm alarm = new(heard.Set);
        heard.Wait();
        GC.KeepAlive(alarm);
        return "heard";
    }
}

/// <summary>Waits for what a process tells when it ends.</summary>
public partial class HearsOfAProcess
{
    readonly ManualResetEventSlim ended = new();

    [Job]
    string Waits()
    {
        using Process process = new() { StartInfo = new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true }, EnableRaisingEvents = true };
        process.Exited += (_, _) => ended.Set();
        process.Start();
        ended.Wait();
        return "heard";
    }
}

/// <summary>Waits for what a library calls a method for, and does not say when.</summary>
public partial class HearsOfARead
{
    readonly ManualResetEventSlim read = new();

    [Job]
    string Waits()
    {
        new MemoryStream([1]).BeginRead(new byte[1], 0, 1, End, null);
        read.Wait();
        return "heard";
    }

    void End(IAsyncResult result) => read.Set();
}
