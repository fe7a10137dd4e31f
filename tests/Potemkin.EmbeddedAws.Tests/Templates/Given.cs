using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Tests.Templates;

internal static class Given
{
    public static readonly StackEnvironment Environment = new(
        "demo", "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo/0a1b", "123456789012", "eu-west-1", ["arn:aws:sns:eu-west-1:123456789012:t"]);

    public static readonly IDeployedResources Deployed = new NamedAfterThemselves();

    public static DeploymentPlan Plan(string template, params (string Name, string Value)[] parameters) =>
        DeploymentPlan.For(Template.Parse(template), parameters.ToDictionary(given => given.Name, given => given.Value), Environment);

    private sealed class NamedAfterThemselves : IDeployedResources
    {
        public string Ref(string logicalId) => $"id-of-{logicalId}";

        public JsonNode GetAtt(string logicalId, string attribute) =>
            attribute == "List" ? new JsonArray("a", "b") : JsonValue.Create($"{logicalId}/{attribute}");

        public JsonNode Import(string exportName) => JsonValue.Create($"value-of-{exportName}");
    }
}
