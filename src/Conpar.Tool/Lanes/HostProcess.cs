using System.Diagnostics;
using Conpar.Hosting;
using Conpar.Parallelism;
using Conpar.Tool.Inputs;

namespace Conpar.Tool.Lanes;

/// <summary>One run of the host: started on its cores, watched, and stopped when its time is over.</summary>
sealed class HostProcess
{
    const int ExitCodeOfInterrupt = 130;

    /// <summary>How long after its time a host ends by itself, where its tool is gone.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    static readonly TimeSpan patience = TimeSpan.FromMilliseconds(300);
    static readonly string host = Path.Combine(AppContext.BaseDirectory, "host", "Conpar.Host.dll");

    /// <summary>Starts the host and waits for its end.</summary>
    /// <param name="assembly">What it loads.</param>
    /// <param name="request">What it does.</param>
    /// <param name="timeout">After so long it is killed, with its children.</param>
    /// <param name="cancel">Ctrl+C: it is killed too.</param>
    public static HostEnd Run(JobAssembly assembly, LaneRequest request, TimeSpan timeout, CancellationToken cancel)
    {
        using Process process = CoreAffinity.On(request.Cores ?? CoreSets.Available, () => Process.Start(StartInfo(assembly, request)), out bool pinned)
            ?? throw new UserError("dotnet cannot be started");
        process.StandardInput.Close();

        // The pipes are drained whatever user code writes, so that it never blocks on a full one; what matters is in the trace.
        DrainedText output = DrainedText.Of(process.StandardOutput);
        DrainedText errors = DrainedText.Of(process.StandardError, text =>
        {
            if (HostEnd.TellsOverflow(text)) Kill(process);
        });
        using CancellationTokenRegistration registration = cancel.Register(() => Kill(process));
        bool inTime = process.WaitForExit(timeout);
        TimeSpan cpu = default;
        if (!inTime)
        {
            cpu = process.TotalProcessorTime;
            Kill(process);
            process.WaitForExit(TimeSpan.FromSeconds(5));
        }

        int? code = inTime ? process.ExitCode : null;

        // A terminal's Ctrl+C reaches the host as well, and may end it before this process has noticed.
        bool interrupted = code == ExitCodeOfInterrupt ? cancel.WaitHandle.WaitOne(patience) : cancel.IsCancellationRequested;
        return new HostEnd(code, interrupted, pinned, cpu, output.Text, errors.Text);
    }

    static ProcessStartInfo StartInfo(JobAssembly assembly, LaneRequest request)
    {
        string[] runtime = assembly.RuntimeConfig is { } config ? ["--runtimeconfig", config] : [];
        return new ProcessStartInfo(DotnetRoot.Executable, ["exec", .. runtime, host, .. request.ToArguments()])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
            Environment = { ["DOTNET_DbgEnableMiniDump"] = "0" },
        };
    }

    static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended meanwhile.
        }
    }
}
