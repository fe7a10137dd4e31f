using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol.Rest;

namespace Potemkin.EmbeddedAws.Protocol;

internal sealed class Operation<TRequest, TResponse>(string name, Func<TRequest, RequestContext, CancellationToken, Task<TResponse>> handler) : IOperation
    where TRequest : class
    where TResponse : class
{
    public string Name => name;

    public Type RequestType => typeof(TRequest);

    public async Task<object> InvokeAsync(
        WireRequest request, RequestContext context, JsonSerializerOptions wire, CancellationToken cancellationToken)
    {
        var members = Read(request.Parameters, wire);
        MemberPlaces.Of(typeof(TRequest)).PutPayload(members, request.Payload);
        return await handler(members, context, cancellationToken);
    }

    private TRequest Read(JsonObject parameters, JsonSerializerOptions wire)
    {
        if (UnknownMembers.First(parameters, typeof(TRequest), wire) is { } unknown)
            throw ProtocolErrors.UnsupportedParameter(name, unknown);

        try
        {
            return parameters.Deserialize<TRequest>(wire)!;
        }
        catch (JsonException unreadable)
        {
            throw ProtocolErrors.UnreadableMember(unreadable.Path);
        }
    }
}
