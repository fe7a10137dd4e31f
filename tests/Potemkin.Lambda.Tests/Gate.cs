using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Potemkin.Lambda.Tests;

/// <summary>A place that functions come to, say who they are, and wait at until they are let through.</summary>
internal sealed class Gate : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, TcpClient> _here = [];

    public Gate() => _listener.Start();

    /// <summary>The module <c>gate</c> in Python, whose <c>wait(name)</c> comes here.</summary>
    public (string Path, string Text) Module => ("gate.py",
        $"""
        import socket
        def wait(name):
            with socket.create_connection(('127.0.0.1', {((IPEndPoint)_listener.LocalEndpoint).Port})) as gate:
                gate.sendall((name + '\n').encode())
                gate.recv(1)
        """);

    /// <summary>Waits for the next to come, and gives what it says.</summary>
    public async Task<string> ArriveAsync()
    {
        var client = await _listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8, leaveOpen: true);
        var name = (await reader.ReadLineAsync())!;
        _here.Add(name, client);
        return name;
    }

    /// <summary>Lets one that has come through.</summary>
    public void Open(string name) => _here[name].Dispose();

    public void Dispose() => _listener.Dispose();
}
