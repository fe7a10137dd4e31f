using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol;

internal sealed class Operation<TRequest, TResponse>(string name, Func<TRequest, RequestContext, TResponse> handler) : IOperation
    where TRequest : class
    where TResponse : class
{
    public string Name => name;

    public JsonObject Invoke(JsonObject parameters, RequestContext context, JsonSerializerOptions wire)
    {
        var response = context.World.Scheduler.Run(() => handler(Read(parameters, wire), context));
        return JsonSerializer.SerializeToNode(response, wire)!.AsObject();
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
