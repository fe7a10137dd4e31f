using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Lambda;

namespace Potemkin.EmbeddedAws.Services.Lambda.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html">UpdateFunctionConfiguration</a>.</summary>
internal static class UpdateFunctionConfiguration
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, FunctionShape>("UpdateFunctionConfiguration", Update);

    private static FunctionShape Update(Request request, RequestContext context)
    {
        var function = context.FunctionNamed(request.FunctionName!);
        if (request.RevisionId is { } revision && revision != function.RevisionId)
            throw LambdaErrors.OtherRevision();
        var resource = context.Region.Resources.Find(FunctionType.TypeName, function.Name)!;
        var properties = resource.Properties.DeepClone().AsObject();
        foreach (var (name, value) in request.Changes.Where(change => change.Value is not null))
            properties[name] = value!.DeepClone();
        try
        {
            return FunctionShape.Of(FunctionType.Configure(resource, properties));
        }
        catch (ResourceFailure failure)
        {
            throw LambdaErrors.Refused(failure);
        }
    }

    private sealed record Request(string? FunctionName, string? RevisionId)
    {
        public JsonNode? DeadLetterConfig { get; init; }

        public JsonNode? Description { get; init; }

        public JsonNode? Environment { get; init; }

        public JsonNode? EphemeralStorage { get; init; }

        public JsonNode? Handler { get; init; }

        public JsonNode? KMSKeyArn { get; init; }

        public JsonNode? LoggingConfig { get; init; }

        public JsonNode? MemorySize { get; init; }

        public JsonNode? Role { get; init; }

        public JsonNode? Runtime { get; init; }

        public JsonNode? Timeout { get; init; }

        public JsonNode? TracingConfig { get; init; }

        public JsonNode? VpcConfig { get; init; }

        /// <summary>The properties of a template that are to be others; null where it is said of none.</summary>
        public IReadOnlyDictionary<string, JsonNode?> Changes => new Dictionary<string, JsonNode?>
        {
            ["DeadLetterConfig"] = DeadLetterConfig,
            ["Description"] = Description,
            ["Environment"] = Environment,
            ["EphemeralStorage"] = EphemeralStorage,
            ["Handler"] = Handler,
            ["KmsKeyArn"] = KMSKeyArn,
            ["LoggingConfig"] = LoggingConfig,
            ["MemorySize"] = MemorySize,
            ["Role"] = Role,
            ["Runtime"] = Runtime,
            ["Timeout"] = Timeout,
            ["TracingConfig"] = TracingConfig,
            ["VpcConfig"] = VpcConfig,
        };
    }
}
