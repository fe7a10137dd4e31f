using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates;
using Potemkin.EmbeddedAws.Templates.Processing;
using Potemkin.EmbeddedAws.Tests.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Templates;

internal static class Given
{
    public const string LanguageExtensions = "Transform: AWS::LanguageExtensions\n";

    public static readonly IDeployedResources Deployed = new NamedAfterThemselves();

    /// <summary>The stack in a region of its own, in which nothing exists.</summary>
    public static StackEnvironment Environment => In(Region());

    public static RegionState Region(string name = "eu-west-1") => new TestRegion(region: name).State;

    public static StackEnvironment In(RegionState region) => new(
        "demo", "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo/0a1b", region, ["arn:aws:sns:eu-west-1:123456789012:t"]);

    public static DeploymentPlan Plan(string template, params (string Name, string Value)[] parameters) => Plan(template, Environment, parameters);

    public static DeploymentPlan Plan(string template, RegionState region, params (string Name, string Value)[] parameters) => Plan(template, In(region), parameters);

    public static DeploymentPlan Plan(string template, StackEnvironment environment, params (string Name, string Value)[] parameters) =>
        DeploymentPlan.For(Processed(template, environment, parameters), Values(parameters), environment);

    /// <summary>The template with its transforms applied.</summary>
    public static Template Processed(string template, StackEnvironment environment, params (string Name, string Value)[] parameters) =>
        TemplateProcessing.Process(Template.Parse(template), Values(parameters), environment);

    private static Dictionary<string, string> Values((string Name, string Value)[] parameters) => parameters.ToDictionary(given => given.Name, given => given.Value);

    private sealed class NamedAfterThemselves : IDeployedResources
    {
        public string Ref(string logicalId) => $"id-of-{logicalId}";

        public JsonNode GetAtt(string logicalId, string attribute) =>
            attribute == "List" ? new JsonArray("a", "b") : JsonValue.Create($"{logicalId}/{attribute}");

        public JsonNode Import(string exportName) => JsonValue.Create($"value-of-{exportName}");
    }
}
