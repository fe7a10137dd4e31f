using System.Text;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Lambda;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Callbacks;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;

/// <summary>
/// A request to the provider of a custom resource: its function is invoked, and answers at an address that is opened for it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html">Request objects</a>.
/// </summary>
internal static class ProviderCall
{
    /// <param name="request">What the resource is to be made of.</param>
    /// <param name="particulars">What the event says besides what all say.</param>
    /// <param name="course">What is done to the resource.</param>
    /// <param name="answered">What to do with a good answer.</param>
    /// <param name="failed">What to do with the reason of any other end, and the id that the provider gave with it.</param>
    /// <exception cref="ResourceFailure">There is nobody to be asked.</exception>
    public static void Send(
        ResourceRequest request, JsonObject particulars, ResourceCourse course, Action<ProviderAnswer> answered, Action<string, string?> failed)
    {
        var region = request.Region;
        var world = region.World;
        var function = FunctionOf(request);
        var requestId = world.RandomNames.Uuid();
        var callbacks = region.Of<CallbackStore>();
        var token = callbacks.OpenOnce(region, Receive);
        world.Scheduler.Await(InvokeAsync, Returned);
        if (request.Properties.Number("ServiceTimeout") is { } seconds)
            world.Scheduler.After(TimeSpan.FromSeconds(seconds), () => GiveUp(CustomResourceFailures.NoResponse(requestId)));

        async Task<FunctionAnswer> InvokeAsync() => await world.Functions.InvokeAsync(
            region, function, Encoding.UTF8.GetBytes(CompactJson.Of(Event(request, particulars, requestId, CallbackStore.AddressOf(await world.Endpoint, region.Id, token)))));

        void Receive(string response)
        {
            var (answer, failure, physicalId) = ProviderAnswer.Read(response, requestId);
            if (course.IsOver)
                return;
            if (answer is not null)
                answered(answer);
            else
                failed(failure!, physicalId);
        }

        // AWS waits for an hour then. Here nobody is left to answer, unless the template says how long to wait for somebody else.
        void Returned(FunctionAnswer end)
        {
            if (end.FunctionError is not null)
                GiveUp(CustomResourceFailures.FunctionFailed(function.Arn, requestId, end));
            else if (request.Properties.Number("ServiceTimeout") is null)
                GiveUp(CustomResourceFailures.FunctionSilent(function.Arn, requestId));
        }

        void GiveUp(string reason)
        {
            callbacks.Close(token);
            if (!course.IsOver)
                failed(reason, null);
        }
    }

    /// <summary>A copy in which numbers and booleans are texts, as CloudFormation hands them over.</summary>
    public static JsonObject InTexts(JsonObject properties) =>
        new(properties.Select(member => KeyValuePair.Create(member.Key, InTexts(member.Value))));

    private static JsonNode? InTexts(JsonNode? value) => value switch
    {
        JsonObject members => InTexts(members),
        JsonArray items => new JsonArray([.. items.Select(InTexts)]),
        null => null,
        var scalar => scalar.ToString(),
    };

    private static JsonObject Event(ResourceRequest request, JsonObject particulars, string requestId, string address)
    {
        var occasion = new JsonObject
        {
            ["RequestType"] = particulars["RequestType"]!.DeepClone(),
            ["ServiceToken"] = request.Properties.Text("ServiceToken"),
            ["ResponseURL"] = address,
            ["StackId"] = request.StackId,
            ["RequestId"] = requestId,
            ["LogicalResourceId"] = request.LogicalId,
        };
        if (particulars["PhysicalResourceId"] is { } physicalId)
            occasion["PhysicalResourceId"] = physicalId.DeepClone();
        occasion["ResourceType"] = request.ResourceType;
        occasion["ResourceProperties"] = InTexts(request.Properties);
        if (particulars["OldResourceProperties"] is { } old)
            occasion["OldResourceProperties"] = old.DeepClone();
        return occasion;
    }

    private static Function FunctionOf(ResourceRequest request)
    {
        var token = request.Properties.Text("ServiceToken")
            ?? throw HandlerFailures.ByValidation(request.LogicalId, "[#: required key [ServiceToken] not found]");
        if (token.StartsWith($"arn:{Partition.Of(request.Region.Id.Region)}:sns:", StringComparison.Ordinal))
            throw HandlerFailures.Unsupported(request.ResourceType, "ServiceToken", token);
        if (!token.StartsWith("arn:", StringComparison.Ordinal) || FunctionName.Parse(token) is not { } name)
            throw new ResourceFailure("Invalid service token.");
        return name.IsIn(request.Region.Id) && request.Region.Of<FunctionStore>().Find(name) is { } function
            ? function
            : throw LambdaFailures.FunctionNotFound(request.Region.World, token);
    }
}
