using System.IO.Pipes;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace Conpar.Cooperation.Tests.Outside;

/// <summary>A web server on this machine that answers only when both of its clients have asked.</summary>
sealed class BothAskedServer : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public BothAskedServer()
    {
        listener.Start();
        new Thread(Serve) { IsBackground = true }.Start();
    }

    public string Address => $"http://{listener.LocalEndpoint}/";

    void Serve()
    {
        try
        {
            while (true)
            {
                using Socket one = Asked(), two = Asked();
                foreach (Socket client in (Socket[])[one, two]) client.Send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\nboth"u8);
            }
        }
        catch (SocketException)
        {
            // Closed: the scenario is over.
        }
    }

    Socket Asked()
    {
        Socket client = listener.AcceptSocket();
        byte[] buffer = new byte[4096];
        string request = "";
        while (!request.EndsWith("\r\n\r\n", StringComparison.Ordinal)) request += System.Text.Encoding.ASCII.GetString(buffer, 0, client.Receive(buffer));
        return client;
    }

    public void Dispose() => listener.Dispose();
}

/// <summary>Each request blocks its thread until the other was made: neither may stop the other's job.</summary>
public partial class AsksInSynchronousCode
{
    readonly BothAskedServer server = new();
    readonly HttpClient http = new();

    [Job(Copies = 2)]
    string Asks()
    {
        using HttpResponseMessage answer = http.Send(new HttpRequestMessage(HttpMethod.Get, server.Address));
        using StreamReader reader = new(answer.Content.ReadAsStream());
        return reader.ReadToEnd();
    }

    [Check]
    void Close() => server.Dispose();
}

/// <summary>The same with awaits, which need no other thread.</summary>
public partial class AsksInAsynchronousCode
{
    readonly BothAskedServer server = new();
    readonly HttpClient http = new();

    [Job(Copies = 2)]
    async Task<string> Asks() => await http.GetStringAsync(server.Address);

    [Check]
    void Close() => server.Dispose();
}

/// <summary>One job waits in a read for what the other writes, in a method that it calls and where an exception comes of it.</summary>
public partial class ReadsWhatTheOtherWrites
{
    readonly AnonymousPipeServerStream inbound = new(PipeDirection.In);
    AnonymousPipeClientStream outbound = null!;
    int turns;

    [Setup]
    void Connect() => outbound = new AnonymousPipeClientStream(PipeDirection.Out, inbound.ClientSafePipeHandle);

    [Job]
    string Reads()
    {
        string read = "";
        try
        {
            for (int one = Next(); one != 0; one = Next())
            {
                read += (char)one;
                Probe.Step("read", turns++);
            }
        }
        catch (EndOfStreamException)
        {
            read += "!";
        }

        return read;
    }

    int Next()
    {
        byte[] one = new byte[1];
        inbound.ReadExactly(one);
        return one[0];
    }

    [Job]
    void Writes()
    {
        foreach (char c in "pipe")
        {
            Thread.Sleep(5);
            outbound.WriteByte((byte)c);
            Probe.Step("wrote", turns++);
        }

        outbound.Close();
    }

    [Check]
    int Turns() => turns;
}
