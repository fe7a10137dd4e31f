using System.Text.Json.Nodes;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Rules;

/// <summary>Writes the template that deploys an AWS managed rule, so that it comes and goes as every other stack does.</summary>
internal static class ManagedRuleTemplate
{
    /// <summary>The template; its text is the same for the same rule, whatever features call it and in whichever order they give its parameters.</summary>
    /// <param name="identifier">AWS's identifier of the rule, such as <c>S3_DEFAULT_ENCRYPTION_KMS</c>.</param>
    /// <param name="alias">What the feature calls the rule.</param>
    /// <param name="inputParameters">The rule's parameters.</param>
    public static TemplateFile For(string identifier, string alias, IReadOnlyDictionary<string, string> inputParameters)
    {
        var properties = new JsonObject
        {
            ["Description"] = "Deployed by Potemkin.",
            ["Source"] = new JsonObject { ["Owner"] = "AWS", ["SourceIdentifier"] = identifier },
        };
        if (inputParameters.Count > 0)
        {
            properties["InputParameters"] = new JsonObject(inputParameters
                .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
                .Select(parameter => KeyValuePair.Create(parameter.Key, (JsonNode?)parameter.Value)));
        }

        var rule = new JsonObject { ["Type"] = "AWS::Config::ConfigRule", ["Properties"] = properties };
        var template = new JsonObject { ["Resources"] = new JsonObject { ["Rule"] = rule } };
        return TemplateFile.Of(alias, template.ToJsonString());
    }
}
