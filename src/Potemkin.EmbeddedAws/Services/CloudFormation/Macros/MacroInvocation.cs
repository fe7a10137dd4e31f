using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;
using Potemkin.EmbeddedAws.Templates.Processing;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Macros;

/// <summary>
/// The event that a macro's function is invoked with, and what it answers.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros-author.html">Macro function interface</a>.
/// </summary>
internal sealed class MacroInvocation(RegionState region, MacroCall call, Resource macro)
{
    private const string Success = "success";

    private readonly string _requestId = region.World.RandomNames.Uuid();
    private readonly string _transformId = $"{region.Id.AccountId}::{call.Name}";

    private readonly Function? _function = FunctionName.Parse(macro.Properties.Text("FunctionName")) is { } name && name.IsIn(region.Id)
        ? region.Of<FunctionStore>().Find(name)
        : null;

    /// <summary>Asks the function, outside of the world.</summary>
    /// <returns>What gives the new part, or throws the error of AWS.</returns>
    public async Task<Func<TemplateNode>> AskAsync()
    {
        if (_function is null)
            return () => throw CloudFormationErrors.TransformMalformed(_transformId);
        var answer = await region.World.Functions.InvokeAsync(region, _function, Encoding.UTF8.GetBytes(CompactJson.Of(Event())));
        return () => Read(answer);
    }

    private JsonObject Event() => new()
    {
        ["region"] = region.Id.Region,
        ["accountId"] = region.Id.AccountId,
        ["fragment"] = JsonNode.Parse(TemplateJson.Write(call.Fragment)),
        ["transformId"] = _transformId,
        ["params"] = call.Parameters.DeepClone(),
        ["requestId"] = _requestId,
        ["templateParameterValues"] = new JsonObject(call.TemplateParameterValues.Select(value => KeyValuePair.Create(value.Key, (JsonNode?)value.Value.DeepClone()))),
    };

    /// <exception cref="AwsException">It is no answer, or says that the macro failed.</exception>
    private TemplateNode Read(FunctionAnswer answer)
    {
        if (answer.FunctionError is not null || Parse(answer.Payload.Span) is not { } members || members.Text("requestId") != _requestId)
            throw CloudFormationErrors.TransformMalformed(_transformId);
        if (!Success.Equals(members.Text("status"), StringComparison.OrdinalIgnoreCase))
            throw CloudFormationErrors.TransformFailed(_transformId, members.Text("errorMessage"));
        if (members["fragment"] is not { } fragment)
            throw CloudFormationErrors.TransformMalformed(_transformId);
        try
        {
            // A part may be anything, a document is an object.
            return TemplateDocument.Parse(new JsonObject { ["fragment"] = fragment.DeepClone() }.ToJsonString()).Root["fragment"]!;
        }
        catch (TemplateFormatException)
        {
            throw CloudFormationErrors.TransformMalformed(_transformId);
        }
    }

    private static JsonObject? Parse(ReadOnlySpan<byte> payload)
    {
        try
        {
            return JsonNode.Parse(payload) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
