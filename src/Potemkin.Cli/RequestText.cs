using System.Globalization;
using Potemkin.Cli.Frame;
using Potemkin.EmbeddedAws;
using Spectre.Console;

namespace Potemkin.Cli;

/// <summary>Tells people of the requests that are served, each on a line.</summary>
internal sealed class RequestText(TextWriter writer)
{
    private static readonly Style Refused = new(Color.Red);
    private static readonly Style Faulty = new(Color.Yellow);

    private readonly IAnsiConsole _console = Terminal.On(writer);
    private readonly Lock _gate = new();

    public void Write(ServedRequest request)
    {
        var style = request.Fault is not null ? Faulty : request.ErrorCode is not null ? Refused : Style.Plain;
        // Requests are served side by side.
        lock (_gate)
        {
            _console.WriteLine(LineOf(request), style);
            writer.Flush();
        }
    }

    private static string LineOf(ServedRequest request)
    {
        var time = request.Time.ToLocalTime().ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
        var status = request.Status?.ToString(CultureInfo.InvariantCulture) ?? "---";
        var duration = string.Create(CultureInfo.InvariantCulture, $"{request.Duration.TotalMilliseconds,5:0} ms");
        var line = $"{time} {status} {duration} {request.AccountId ?? "-"} {request.Region ?? "-"} {request.Service ?? "-"}:{request.Operation ?? "-"}"
            + $"{(request.Subject is null ? "" : $" {request.Subject}")}"
            + $"{(request.ErrorCode is null ? "" : $" | {request.ErrorCode}: {request.ErrorMessage}")}"
            + $"{(request.Fault is null ? "" : $" | fault: {request.Fault}")}";
        // Whoever asks must not be able to write lines of their own, nor to the terminal.
        return string.Concat(line.Select(character => char.IsControl(character) ? ' ' : character));
    }
}
