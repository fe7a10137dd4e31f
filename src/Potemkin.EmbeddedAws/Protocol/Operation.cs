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
        var known = wire.GetTypeInfo(typeof(TRequest)).Properties;
        foreach (var (parameter, _) in parameters)
        {
            if (!known.Any(property => property.Name == parameter))
                throw ProtocolErrors.UnsupportedParameter(name, parameter);
        }

        try
        {
            return parameters.Deserialize<TRequest>(wire)!;
        }
        catch (JsonException unreadable)
        {
            throw ProtocolErrors.MalformedBody(unreadable.Message);
        }
    }
}
