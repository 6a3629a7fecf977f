using System.Diagnostics;
using Conpar.Hosting;
using Conpar.Parallelism;
using Conpar.Tool.Inputs;

namespace Conpar.Tool.Lanes;

/// <summary>One run of the host: started on its cores, watched, and stopped when its time is over.</summary>
sealed class HostProcess : IDisposable
{
    const int ExitCodeOfInterrupt = 130;

    /// <summary>How long after its time a host ends by itself, where its tool is gone.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    static readonly TimeSpan patience = TimeSpan.FromMilliseconds(300), dying = TimeSpan.FromSeconds(5);
    static readonly string host = Path.Combine(AppContext.BaseDirectory, "host", "Conpar.Host.dll");

    readonly Process process;
    readonly bool pinned;
    readonly CancellationToken cancel;
    readonly CancellationTokenRegistration registration;
    readonly DrainedText output, errors;

    HostProcess(JobAssembly assembly, LaneRequest request, CancellationToken cancel)
    {
        this.cancel = cancel;
        process = CoreAffinity.On(request.Cores ?? CoreSets.Available, () => Process.Start(StartInfo(assembly, request)), out pinned)
            ?? throw new UserError("dotnet cannot be started");

        // The pipes are drained whatever user code writes, so that it never blocks on a full one; what matters is in the trace.
        output = DrainedText.Until(process.StandardOutput, StartSignal.Ready);
        errors = DrainedText.Of(process.StandardError, text =>
        {
            if (HostEnd.TellsOverflow(text)) Kill();
        });
        registration = cancel.Register(Kill);
    }

    /// <summary>Starts the host and waits for its end.</summary>
    /// <param name="assembly">What it loads.</param>
    /// <param name="request">What it does.</param>
    /// <param name="timeout">After so long it is killed, with its children.</param>
    /// <param name="cancel">Ctrl+C: it is killed too.</param>
    public static HostEnd Run(JobAssembly assembly, LaneRequest request, TimeSpan timeout, CancellationToken cancel)
    {
        using HostProcess started = new(assembly, request, cancel);
        started.process.StandardInput.Close();
        return started.WaitForEnd(timeout);
    }

    /// <summary>Starts a host that does nothing of its request before it is told to go.</summary>
    public static HostProcess Start(JobAssembly assembly, LaneRequest request, CancellationToken cancel) => new(assembly, request, cancel);

    /// <summary>Waits until it could go, or has ended before.</summary>
    public bool IsReadyWithin(TimeSpan timeout) => Task.WaitAny([output.Marked, output.Ended], timeout) >= 0;

    /// <summary>Lets it do what it was asked for.</summary>
    public void Go()
    {
        try
        {
            using Stream input = process.StandardInput.BaseStream;
            input.WriteByte(StartSignal.Go);
        }
        catch (IOException)
        {
            // It ended before; its end says why.
        }
    }

    /// <param name="timeout">After so long it is killed, with its children.</param>
    public HostEnd WaitForEnd(TimeSpan timeout)
    {
        bool inTime = process.WaitForExit(timeout);
        TimeSpan cpu = default;
        if (!inTime)
        {
            cpu = process.TotalProcessorTime;
            Kill();
            process.WaitForExit(dying);
        }

        int? code = inTime ? process.ExitCode : null;

        // A terminal's Ctrl+C reaches the host as well, and may end it before this process has noticed.
        bool interrupted = code == ExitCodeOfInterrupt ? cancel.WaitHandle.WaitOne(patience) : cancel.IsCancellationRequested;
        return new HostEnd(code, interrupted, pinned, cpu, errors.Text);
    }

    static ProcessStartInfo StartInfo(JobAssembly assembly, LaneRequest request)
    {
        string[] runtime = assembly.RuntimeConfig is { } config ? ["--runtimeconfig", config] : [];
        return new ProcessStartInfo(DotnetRoot.Executable, ["exec", .. runtime, host, .. request.ToArguments()])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
            // Methods with loops are compiled once and for all before a lane begins: both lanes run the same code from the first step to the last.
            Environment = { ["DOTNET_DbgEnableMiniDump"] = "0", ["DOTNET_TC_QuickJitForLoops"] = "0" },
        };
    }

    void Kill()
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

    public void Dispose()
    {
        registration.Dispose();
        if (!process.HasExited) Kill();
        process.Dispose();
    }
}
