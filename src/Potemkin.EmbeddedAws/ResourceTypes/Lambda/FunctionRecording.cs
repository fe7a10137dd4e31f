using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>
/// A function as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html">FunctionConfiguration</a>.
/// </summary>
internal sealed class FunctionRecording : IRecordedConfiguration
{
    public string ResourceType => FunctionType.TypeName;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var function = resource.Region.Of<FunctionStore>().Find(FunctionName.Parse(resource.PhysicalId)!)!;
        return new RecordedContent
        {
            Configuration = Configuration(function, resource.Properties),
            SupplementaryConfiguration = resource.Properties.Number("ReservedConcurrentExecutions") is { } reserved
                ? new Dictionary<string, JsonNode?> { ["Concurrency"] = new JsonObject { ["reservedConcurrentExecutions"] = reserved } }
                : [],
        };
    }

    private static JsonObject Configuration(Function function, JsonObject properties)
    {
        var configuration = new JsonObject
        {
            ["functionName"] = function.Name,
            ["functionArn"] = function.Arn,
            ["runtime"] = function.Runtime,
            ["role"] = function.RoleArn,
            ["handler"] = function.Handler,
            ["codeSize"] = function.Code.Size,
            ["description"] = function.Description,
            ["timeout"] = function.Timeout,
            ["memorySize"] = function.MemorySize,
            ["lastModified"] = function.LastModifiedText,
            ["codeSha256"] = function.Code.Sha256,
            ["version"] = FunctionName.Latest,
            ["tracingConfig"] = new JsonObject { ["mode"] = properties.Object("TracingConfig")?.Text("Mode") ?? "PassThrough" },
            ["revisionId"] = function.RevisionId,
            ["layers"] = new JsonArray(),
            ["state"] = new JsonObject { ["value"] = "Active" },
            ["packageType"] = "Zip",
            ["architectures"] = new JsonArray([.. function.Architectures.Select(architecture => (JsonNode)architecture)]),
            ["ephemeralStorage"] = new JsonObject { ["size"] = properties.Object("EphemeralStorage")?.Number("Size") ?? 512 },
        };
        if (properties.Object("DeadLetterConfig")?.Text("TargetArn") is { } target)
            configuration["deadLetterConfig"] = new JsonObject { ["targetArn"] = target };
        if (properties.Text("KmsKeyArn") is { } key)
            configuration["kmskeyArn"] = key;
        if (properties.Object("VpcConfig") is { } vpc)
        {
            configuration["vpcConfig"] = new JsonObject
            {
                ["subnetIds"] = vpc.Copy("SubnetIds") ?? new JsonArray(),
                ["securityGroupIds"] = vpc.Copy("SecurityGroupIds") ?? new JsonArray(),
            };
        }

        return configuration;
    }
}
