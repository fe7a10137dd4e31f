using Potemkin.Cli.Frame;
using Potemkin.EmbeddedAws;

namespace Potemkin.Cli;

/// <summary>Tells programs of the requests that are served: one JSON object on each line.</summary>
internal sealed class RequestJson(TextWriter writer)
{
    private readonly Lock _gate = new();

    public void Write(ServedRequest request)
    {
        // Requests are served side by side.
        lock (_gate)
        {
            Json.WriteLine(writer, new
            {
                request.Time,
                request.RequestId,
                Account = request.AccountId,
                request.Region,
                request.Service,
                request.Operation,
                request.Subject,
                request.Status,
                request.ErrorCode,
                request.ErrorMessage,
                request.Fault,
                DurationInMilliseconds = Math.Round(request.Duration.TotalMilliseconds, 3),
            });
            writer.Flush();
        }
    }
}
