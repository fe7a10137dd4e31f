using System.Globalization;
using System.Text;

namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>Where a function's lines go, each with its time, request ID and level as Lambda's .NET runtime writes them.</summary>
internal sealed class FunctionConsole
{
    // Follows the last output of an invocation, so that it is told from the next one's.
    private static readonly byte[] EndOfOutput = Encoding.ASCII.GetBytes("\u001epotemkin:end\u001e\n");

    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly Lock _gate = new();

    private FunctionConsole()
    {
    }

    /// <summary>The request ID of the invocation; empty before the first.</summary>
    public string RequestId { get; set; } = "";

    /// <summary>Takes the place of the process' console.</summary>
    public static FunctionConsole Open()
    {
        var console = new FunctionConsole();
        Console.SetOut(new ConsoleLines(line => console.Write("info", line)));
        Console.SetError(new ConsoleLines(line => console.Write("fail", line)));
        return console;
    }

    /// <summary>Writes a line.</summary>
    public void Write(string level, string message)
    {
        var time = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        WriteBytes(Encoding.UTF8.GetBytes($"{time}\t{RequestId}\t{level}\t{message}\n"));
    }

    public void WriteFailure(Exception exception) => Write("fail", exception.ToString());

    /// <summary>Ends the output of an invocation.</summary>
    public void End()
    {
        Console.Out.Flush();
        Console.Error.Flush();
        WriteBytes(EndOfOutput);
    }

    private void WriteBytes(byte[] bytes)
    {
        lock (_gate)
            _output.Write(bytes);
    }
}
