using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Functions;

/// <summary>The templates of functions, of the rules that they judge for, and of what they judge.</summary>
internal static class FunctionTemplates
{
    /// <summary>A function with its role.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="code">Where its code is.</param>
    /// <param name="others">Its other properties, in place of the usual ones.</param>
    public static JsonObject Function(string name, JsonObject code, JsonObject? others = null)
    {
        var properties = new JsonObject
        {
            ["FunctionName"] = name,
            ["Runtime"] = "python3.12",
            ["Handler"] = "index.handler",
            ["Timeout"] = 60,
            ["MemorySize"] = 1024,
            ["Role"] = GetAtt("Role"),
            ["Code"] = code,
        };
        foreach (var (property, value) in others ?? [])
            properties[property] = value?.DeepClone();
        var statement = new JsonObject
        {
            ["Effect"] = "Allow",
            ["Principal"] = new JsonObject { ["Service"] = "lambda.amazonaws.com" },
            ["Action"] = "sts:AssumeRole",
        };
        return new JsonObject
        {
            ["Resources"] = new JsonObject
            {
                ["Role"] = Resource("AWS::IAM::Role", new JsonObject
                {
                    ["RoleName"] = $"{name}-role",
                    ["AssumeRolePolicyDocument"] = new JsonObject { ["Version"] = "2012-10-17", ["Statement"] = statement },
                }),
                ["Function"] = Resource("AWS::Lambda::Function", properties),
            },
        };
    }

    /// <summary>A function, and the rule of the same name that it judges for: buckets with the tag are in its scope.</summary>
    public static JsonObject Rule(string name, JsonObject code, string? tag = null, JsonObject? others = null)
    {
        var template = Function(name, code, others);
        var resources = template["Resources"]!.AsObject();
        resources["Permission"] = Resource("AWS::Lambda::Permission", new JsonObject
        {
            ["FunctionName"] = GetAtt("Function"),
            ["Action"] = "lambda:InvokeFunction",
            ["Principal"] = "config.amazonaws.com",
            ["SourceAccount"] = new JsonObject { ["Ref"] = "AWS::AccountId" },
        });
        var rule = Resource("AWS::Config::ConfigRule", new JsonObject
        {
            ["ConfigRuleName"] = name,
            ["Scope"] = new JsonObject { ["TagKey"] = "test", ["TagValue"] = tag ?? name },
            ["Source"] = new JsonObject
            {
                ["Owner"] = "CUSTOM_LAMBDA",
                ["SourceIdentifier"] = GetAtt("Function"),
                ["SourceDetails"] = new JsonArray(new JsonObject
                {
                    ["EventSource"] = "aws.config",
                    ["MessageType"] = "ConfigurationItemChangeNotification",
                }),
            },
        });
        rule["DependsOn"] = "Permission";
        resources["Rule"] = rule;
        return template;
    }

    /// <summary>A bucket with that tag.</summary>
    public static JsonObject Bucket(string tag, string algorithm)
    {
        var encryption = new JsonObject { ["ServerSideEncryptionByDefault"] = new JsonObject { ["SSEAlgorithm"] = algorithm } };
        return new JsonObject
        {
            ["Resources"] = new JsonObject
            {
                ["Bucket"] = Resource("AWS::S3::Bucket", new JsonObject
                {
                    ["BucketEncryption"] = new JsonObject { ["ServerSideEncryptionConfiguration"] = new JsonArray(encryption) },
                    ["Tags"] = new JsonArray(new JsonObject { ["Key"] = "test", ["Value"] = tag }),
                }),
            },
        };
    }

    public static JsonObject Inline(string code) => new() { ["ZipFile"] = code };

    public static JsonObject InFolder(string path) => new() { ["S3Bucket"] = "potemkin-local-folder", ["S3Key"] = path };

    public static JsonObject Resource(string type, JsonObject properties) => new() { ["Type"] = type, ["Properties"] = properties };

    private static JsonObject GetAtt(string logicalId) => new() { ["Fn::GetAtt"] = new JsonArray(logicalId, "Arn") };
}
