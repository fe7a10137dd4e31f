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
        foreach (var (parameter, value) in parameters.ToList())
        {
            var member = known.FirstOrDefault(property => property.Name == parameter)
                ?? throw ProtocolErrors.UnsupportedParameter(name, parameter);
            // The Query protocol sends an empty list as an empty text.
            if (member.PropertyType != typeof(string) && value is JsonValue text && text.TryGetValue<string>(out var empty) && empty.Length == 0)
                parameters.Remove(parameter);
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
