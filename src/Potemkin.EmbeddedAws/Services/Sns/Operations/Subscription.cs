using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Sns.Operations;

/// <summary>
/// A subscription that a template asks for, in the topic or as a resource of its own; those that a person or a site has to confirm never are.
/// </summary>
/// <param name="Topic">What it is to.</param>
/// <param name="Arn">Its ARN, confirmed or not.</param>
/// <param name="Properties">What the template says of it.</param>
internal sealed record Subscription(Resource Topic, string Arn, JsonObject Properties)
{
    private const string TypeName = "AWS::SNS::Subscription";

    private static readonly string[] ToBeConfirmed = ["email", "email-json", "http", "https"];

    public string Protocol => Properties.Text("Protocol")!;

    public string Endpoint => Properties.Text("Endpoint") ?? "";

    public string Owner => Topic.Region.Id.AccountId;

    public bool IsPending => ToBeConfirmed.Contains(Protocol);

    public static IEnumerable<Subscription> Of(Resource topic) =>
        topic.Properties.Objects("Subscription")
            .Select(given => new Subscription(
                topic, $"{topic.Arn}:{StableId.Uuid($"{given.Text("Protocol")} {given.Text("Endpoint")} of {topic.Arn}")}", given))
            .Concat(topic.Region.Resources.OfType(TypeName)
                .Where(resource => resource.Properties.Text("TopicArn") == topic.Arn)
                .Select(resource => new Subscription(topic, resource.PhysicalId, resource.Properties)));
}
