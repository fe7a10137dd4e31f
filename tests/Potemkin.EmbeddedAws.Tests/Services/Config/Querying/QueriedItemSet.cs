using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Services.Config.Querying;

namespace Potemkin.EmbeddedAws.Tests.Services.Config.Querying;

/// <summary>Items that the tests ask for.</summary>
internal static class QueriedItemSet
{
    private const string Items = """
        [
          {"resourceType":"AWS::EC2::Instance","resourceId":"i-1","accountId":"111122223333","resourceCreationTime":"2026-01-05T00:00:00.000Z",
           "configuration":{"instanceType":"t2.micro","cpus":1,"encrypted":false,"state":{"name":"running"}},
           "tags":[{"tag":"team=red","key":"team","value":"red"},{"tag":"stage=test","key":"stage","value":"test"}]},
          {"resourceType":"AWS::EC2::Instance","resourceId":"i-2","accountId":"111122223333","resourceCreationTime":"2026-02-05T00:00:00.000Z",
           "configuration":{"instanceType":"t2.large","cpus":10,"encrypted":true,"state":{"name":"stopped"}},
           "tags":[{"tag":"team=blue","key":"team","value":"blue"}]},
          {"resourceType":"AWS::EC2::Volume","resourceId":"v-1","accountId":"444455556666","configuration":{"cpus":9.5},"tags":[]},
          {"resourceType":"AWS::EC2::SecurityGroup","resourceId":"sg-1","accountId":"444455556666",
           "configuration":{"ipPermissions":[{"fromPort":22,"ipRanges":["10.0.0.0/24"]},{"fromPort":443,"ipRanges":["0.0.0.0/0"]}]}},
          {"resourceType":"AWS::Config::ResourceCompliance","resourceId":"r","accountId":"444455556666",
           "configuration":{"configRuleList":[{"configRuleName":"A","complianceType":"compliant"},{"configRuleName":"B","complianceType":"non_compliant"}]}}
        ]
        """;

    public static IReadOnlyList<string> Results(string expression) => [.. Answer(expression).Results.Select(result => result.ToJsonString())];

    /// <summary>The ids of what meets a condition.</summary>
    public static string Where(string condition) =>
        string.Join(' ', Answer($"SELECT resourceId WHERE {condition}").Results.Select(result => result["resourceId"]));

    private static QueryAnswer Answer(string expression) =>
        QueryParser.Parse(expression).Over(JsonNode.Parse(Items)!.AsArray().Select(item => item!.AsObject()));
}
