using System.Text;
using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Tests;

/// <summary>Asks a dispatcher for what is answered at once.</summary>
internal static class DispatcherCalls
{
    public static WireAnswer Dispatch(this Dispatcher dispatcher, RequestHead head, string body, string requestId, RequestTrail trail)
    {
        var answer = dispatcher.DispatchAsync(head, Encoding.UTF8.GetBytes(body), requestId, trail, CancellationToken.None);
        answer.IsCompleted.Should().BeTrue("nothing that is waited for is asked");
        return answer.GetAwaiter().GetResult();
    }
}
