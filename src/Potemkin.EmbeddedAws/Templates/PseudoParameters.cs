using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// The parameters that every template has.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html">pseudo parameters</a>.
/// </summary>
internal static class PseudoParameters
{
    private static readonly Dictionary<string, Func<StackEnvironment, JsonNode?>> Table = new()
    {
        ["AWS::AccountId"] = environment => environment.AccountId,
        ["AWS::NoValue"] = _ => null,
        ["AWS::NotificationARNs"] = environment => new JsonArray([.. environment.NotificationArns.Select(arn => JsonValue.Create(arn))]),
        ["AWS::Partition"] = environment => Partition.Of(environment.Region),
        ["AWS::Region"] = environment => environment.Region,
        ["AWS::StackId"] = environment => environment.StackId,
        ["AWS::StackName"] = environment => environment.StackName,
        ["AWS::URLSuffix"] = environment => Partition.Of(environment.Region) == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com",
    };

    public static bool Contains(string name) => Table.ContainsKey(name);

    /// <returns>The value; null for <c>AWS::NoValue</c>.</returns>
    public static JsonNode? Value(string name, StackEnvironment environment) => Table[name](environment);
}
