using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Described.Models;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>Reads requests as a service's model has them.</summary>
/// <param name="model">The model.</param>
/// <param name="errors">What the service says to what it cannot answer.</param>
internal sealed class RequestForm(ServiceModel model, DescribedErrors errors)
{
    /// <summary>The members of a request, under the names of the model.</summary>
    /// <exception cref="AwsException">There is one that the operation does not have, or one is missing.</exception>
    public JsonObject Read(string operation, DescribedRequest request)
    {
        var shape = model.Operations[operation].Input is { } input ? model.Shapes[input] : new ModelShape("structure");
        var form = new ModelForm(model, ModelWriting.Named);
        var members = new JsonObject();
        foreach (var (name, value) in request.Members ?? [])
        {
            var (member, known) = shape.Members.FirstOrDefault(each => each.Key == name || name.Equals(each.Value.Name, StringComparison.OrdinalIgnoreCase));
            if (known is null)
                throw ProtocolErrors.UnsupportedParameter(operation, name);
            members[member] = Value(form, known, value) ?? throw ProtocolErrors.UnreadableMember(name);
        }

        return shape.Required.FirstOrDefault(required => !members.ContainsKey(required)) is { } missing
            ? throw errors.Required(missing, model.Protocol is "query" or "ec2")
            : members;
    }

    private JsonNode? Value(ModelForm form, ModelMember member, JsonElement value)
    {
        var given = JsonSerializer.SerializeToNode(value);
        // A list in an address is one value or several, and an empty one in a form is an empty text.
        if (model.Shapes[member.Shape].Kind == "list" && given is JsonValue one)
            given = one.ToString().Length == 0 ? new JsonArray() : new JsonArray(one.DeepClone());
        return form.Of(member.Shape, given);
    }
}
