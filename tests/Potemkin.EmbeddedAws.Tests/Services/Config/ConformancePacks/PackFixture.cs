using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.Config.ConformancePacks;

/// <summary>An AWS Config that is given conformance packs.</summary>
internal static class PackFixture
{
    /// <summary>Two rules over buckets, of which one has a parameter.</summary>
    public const string Template = """
        Parameters:
          Keys:
            Type: String
            Default: ''
        Conditions:
          HasKeys: !Not [!Equals [!Ref Keys, '']]
        Resources:
          Encrypted:
            Type: AWS::Config::ConfigRule
            Properties:
              ConfigRuleName: bucket-encrypted
              InputParameters:
                kmsKeyArns: !If [HasKeys, !Ref Keys, !Ref AWS::NoValue]
              Source: {Owner: AWS, SourceIdentifier: S3_DEFAULT_ENCRYPTION_KMS}
          Private:
            Type: AWS::Config::ConfigRule
            Properties:
              Source: {Owner: AWS, SourceIdentifier: S3_BUCKET_PUBLIC_READ_PROHIBITED}
        """;

    public static string Request(string name, string template, params (string Name, string Value)[] parameters) => new JsonObject
    {
        ["ConformancePackName"] = name,
        ["TemplateBody"] = template,
        ["ConformancePackInputParameters"] = new JsonArray(
            [.. parameters.Select(parameter => new JsonObject { ["ParameterName"] = parameter.Name, ["ParameterValue"] = parameter.Value })]),
    }.ToJsonString();

    /// <summary>Puts a pack.</summary>
    /// <returns>Its id.</returns>
    public static string PutPack(this ConfigFixture aws, string name, string template = Template, params (string Name, string Value)[] parameters) =>
        aws.Call("PutConformancePack", Request(name, template, parameters))["ConformancePackArn"]!.ToString().Split('/')[2];

    public static JsonNode StatusOf(this ConfigFixture aws, string name) =>
        aws.Call("DescribeConformancePackStatus", $$"""{"ConformancePackNames":["{{name}}"]}""")["ConformancePackStatusDetails"]!.AsArray().Single()!;

    public static IEnumerable<string> RuleNames(this ConfigFixture aws) =>
        aws.Call("DescribeConfigRules")["ConfigRules"]!.AsArray().Select(rule => rule!["ConfigRuleName"]!.ToString());
}
