using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Wafv2;

/// <summary>
/// AWS WAF: what web ACLs there are, and what they are made of. Nothing is filtered.
/// See <a href="https://docs.aws.amazon.com/waf/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class Wafv2Service(RecordedConfigurations recordings) : DescribedService("wafv2", "wafv2", recordings)
{
    private static readonly ErrorText NotThere = new(
        "WAFNonexistentItemException",
        "AWS WAF couldn\u2019t perform the operation because your resource doesn\u2019t exist.");

    private static readonly DescribedType WebAcls = Type("AWS::WAFv2::WebACL") with
    {
        Defaults = """{"Rules":[],"ManagedByFirewallManager":false,"RetrofittedByFirewallManager":false}""",
        Complete = (acl, item) => item["LabelNamespace"] = $"awswaf:{acl.Region.Id.AccountId}:webacl:{item.Text("Name")}:",
    };

    private static readonly DescribedType RuleGroups = Type("AWS::WAFv2::RuleGroup") with { Defaults = """{"Rules":[]}""" };

    private static readonly DescribedType IPSets = Type("AWS::WAFv2::IPSet") with { Defaults = """{"Addresses":[]}""" };

    private static readonly DescribedType PatternSets = Type("AWS::WAFv2::RegexPatternSet") with
    {
        Complete = (set, item) => item["RegularExpressionList"] =
            new JsonArray([.. set.Properties.Texts("RegularExpressionList").Select(text => new JsonObject { ["RegexString"] = text })]),
    };

    private static readonly DescribedType LoggingConfigurations = new("AWS::WAFv2::LoggingConfiguration")
    {
        Defaults = """{"ManagedByFirewallManager":false,"LogType":"WAF_LOGS","LogScope":"CUSTOMER"}""",
        Names = ["ResourceArn"],
        Missing = NotThere,
    };

    protected override DescribedErrors Errors { get; } = new() { Invalid = "WAFInvalidParameterException", Missing = NotThere };

    protected override void Offer(DescribedOperations operations)
    {
        foreach (var (noun, type) in new[] { ("WebACL", WebAcls), ("RuleGroup", RuleGroups), ("IPSet", IPSets), ("RegexPatternSet", PatternSets) })
        {
            operations
                .List($"List{noun}s", type with { Defaults = "{}", Complete = (resource, item) => item["LockToken"] = LockToken(resource) }, where: Scoped)
                .Add($"Get{noun}", asked => Get(operations, asked, type, noun));
        }

        operations
            .Add("GetWebACLForResource", asked => OfResource(operations, asked))
            .Add("ListResourcesForWebACL", ResourcesOf)
            .One("GetLoggingConfiguration", LoggingConfigurations, "ResourceArn", "LoggingConfiguration", Ordinary)
            .List("ListLoggingConfigurations", LoggingConfigurations, where: Scoped)
            .None("ListAPIKeys", "ListManagedRuleSets")
            .Add("ListTagsForResource", TagsOf)
            .Add("GetPermissionPolicy", asked => throw NotThere.For(asked.Text("ResourceArn") ?? "", asked.Region));
    }

    private static DescribedType Type(string name) => new(name) { Members = "@arn=ARN", Missing = NotThere };

    private static string LockToken(Resource resource) => StableId.Uuid($"lock of {resource.Arn} {resource.Properties.ToJsonString()}");

    private static JsonObject Get(DescribedOperations operations, Asked asked, DescribedType type, string noun)
    {
        var (arn, name, id) = (asked.Text("ARN"), asked.Text("Name"), asked.Text("Id"));
        var scope = asked.Text("Scope");
        var found = type.In(asked.Region).FirstOrDefault(resource => arn is not null
            ? resource.Arn == arn
            : resource.Attributes["Id"].ToString() == id && resource.Arn.Contains($"/{name}/", StringComparison.Ordinal)
                && (scope is null || resource.Properties.Text("Scope") == scope))
            ?? throw NotThere.For(name ?? arn ?? "", asked.Region);
        return new JsonObject { [noun] = operations.Describe(found, type, noun), ["LockToken"] = LockToken(found) };
    }

    /// <summary>What is for a region, or for CloudFront, as ARNs tell.</summary>
    private static Func<Resource, bool> Scoped(Asked asked)
    {
        var (scope, ordinary) = (asked.Text("Scope") == "CLOUDFRONT" ? ":global/" : ":regional/", Ordinary(asked));
        return resource => (resource.Properties.Text("ResourceArn") ?? resource.Arn).Contains(scope, StringComparison.Ordinal) && ordinary(resource);
    }

    // Neither Firewall Manager nor Security Lake configures any logging here.
    private static Func<Resource, bool> Ordinary(Asked asked)
    {
        var (kind, scope) = (asked.Text("LogType"), asked.Text("LogScope"));
        return _ => kind is null or "WAF_LOGS" && scope is null or "CUSTOMER";
    }

    private static JsonObject OfResource(DescribedOperations operations, Asked asked)
    {
        var arn = asked.Text("ResourceArn");
        var acl = asked.Region.Resources.OfType("AWS::WAFv2::WebACLAssociation").FirstOrDefault(association => association.Properties.Text("ResourceArn") == arn)
            ?.Properties.Text("WebACLArn");
        return WebAcls.In(asked.Region).FirstOrDefault(each => each.Arn == acl) is { } found
            ? new JsonObject { ["WebACL"] = operations.Describe(found, WebAcls, "WebACL") }
            : [];
    }

    private static JsonObject ResourcesOf(Asked asked)
    {
        var (arn, kind) = (asked.Text("WebACLArn"), asked.Text("ResourceType") ?? "APPLICATION_LOAD_BALANCER");
        if (WebAcls.In(asked.Region).All(acl => acl.Arn != arn))
            throw NotThere.For(arn ?? "", asked.Region);
        var service = kind switch
        {
            "APPLICATION_LOAD_BALANCER" => ":elasticloadbalancing:",
            "API_GATEWAY" => ":apigateway:",
            "APPSYNC" => ":appsync:",
            "COGNITO_USER_POOL" => ":cognito-idp:",
            _ => $":{kind.ToLowerInvariant().Replace("_", "", StringComparison.Ordinal)}:",
        };
        return new JsonObject
        {
            ["ResourceArns"] = new JsonArray([.. asked.Region.Resources.OfType("AWS::WAFv2::WebACLAssociation")
                .Where(association => association.Properties.Text("WebACLArn") == arn)
                .Select(association => association.Properties.Text("ResourceArn")!)
                .Where(resource => resource.Contains(service, StringComparison.Ordinal))
                .Select(resource => (JsonNode)resource)]),
        };
    }

    private static JsonObject TagsOf(Asked asked)
    {
        var arn = asked.Ignoring("Limit", "NextMarker").Text("ResourceARN");
        var found = new[] { WebAcls, RuleGroups, IPSets, PatternSets }.SelectMany(type => type.In(asked.Region)).FirstOrDefault(resource => resource.Arn == arn)
            ?? throw NotThere.For(arn ?? "", asked.Region);
        return new JsonObject { ["TagInfoForResource"] = new JsonObject { ["ResourceARN"] = arn, ["TagList"] = RecordedTags.Of(found, "Key", "Value") } };
    }
}
