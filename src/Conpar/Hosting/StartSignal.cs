namespace Conpar.Hosting;

/// <summary>
/// Between the tool and a host that is about to run a lane: hosts start side by side, since that takes far longer than a short lane,
/// and then run their lanes one after the other with nothing else going on.
/// </summary>
internal static class StartSignal
{
    /// <summary>What the host writes to its output when it is ready: ASCII's acknowledgement, which no text holds.</summary>
    public const char Ready = '\u0006';

    /// <summary>What the tool writes to the host's input, and then closes it: a job that reads the console finds its end.</summary>
    public const byte Go = (byte)'g';

    /// <summary>Tells that this host is ready, and waits for the tool's word.</summary>
    /// <returns>False where the tool is gone.</returns>
    public static bool Await()
    {
        using (Stream output = Console.OpenStandardOutput())
        {
            output.WriteByte((byte)Ready);
            output.Flush();
        }

        using Stream input = Console.OpenStandardInput();
        return input.ReadByte() == Go;
    }
}
