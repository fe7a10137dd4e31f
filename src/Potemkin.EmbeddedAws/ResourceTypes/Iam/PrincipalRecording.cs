using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>What the configuration items of roles, users and groups have in common.</summary>
/// <param name="kind">Which of them it is.</param>
internal abstract class PrincipalRecording(PrincipalKind kind) : IRecordedConfiguration
{
    public string ResourceType => kind.ResourceType;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var configuration = Identity(kind, resource);
        configuration[$"{kind.Noun}PolicyList"] = InlinePolicies.Recorded(resource);
        configuration["attachedManagedPolicies"] = AttachedPolicies.Recorded(resource);
        if (resource.Properties.Text("PermissionsBoundary") is { } boundary)
        {
            configuration["permissionsBoundary"] = new JsonObject
            {
                ["permissionsBoundaryType"] = "Policy",
                ["permissionsBoundaryArn"] = boundary,
            };
        }

        Add(resource, configuration);
        return new RecordedContent
        {
            Configuration = configuration,
            Relationships = [.. Related(resource), .. AttachedPolicies.Relationships(resource)],
        };
    }

    /// <summary>Path, name, id, ARN and date, as they begin each description.</summary>
    protected static JsonObject Identity(PrincipalKind kind, Resource resource) => new()
    {
        ["path"] = IamNames.PathIn(resource.Properties),
        [$"{kind.Noun}Name"] = resource.PhysicalId,
        [$"{kind.Noun}Id"] = resource.ResourceId,
        ["arn"] = resource.Arn,
        ["createDate"] = RecordedTime.Of(resource.CreatedAt),
    };

    /// <summary>Adds what only this kind has.</summary>
    protected virtual void Add(Resource resource, JsonObject configuration)
    {
    }

    protected virtual IEnumerable<ConfigurationRelationship> Related(Resource resource) => [];
}
