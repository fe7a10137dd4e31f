using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>
/// What rules that set things right change in a security group. See
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html">AuthorizeSecurityGroupIngress</a> and
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html">RevokeSecurityGroupIngress</a>.
/// </summary>
internal static class ChangeIngress
{
    /// <summary>What tells one rule from another.</summary>
    private static readonly string[] Telling = ["FromPort", "ToPort", "CidrIp", "CidrIpv6", "SourceSecurityGroupId", "SourcePrefixListId"];

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, JsonObject>("AuthorizeSecurityGroupIngress", Authorize)
        .Add<Request, JsonObject>("RevokeSecurityGroupIngress", Revoke);

    private static JsonObject Authorize(Request request, RequestContext context)
    {
        var (group, rules) = (Find(request, context), RulesIn(request));
        foreach (var rule in rules)
        {
            if (SecurityGroupRules.FaultOf(rule) is { } fault)
                throw Ec2Errors.InvalidPermission(fault);
            if (All(group).Any(other => AreSame(other, rule)))
            {
                var ports = $"from port: {rule.Text("FromPort")}, to port: {rule.Text("ToPort")}";
                throw Ec2Errors.PermissionExists(Peer(rule), SecurityGroupRules.Protocol(rule).ToUpperInvariant(), ports);
            }
        }

        Put(group, [.. group.Properties.Objects(SecurityGroup.Ingress), .. rules]);
        return new JsonObject { ["return"] = "true", ["securityGroupRuleSet"] = new JsonArray([.. rules.Select(rule => Described(group, rule))]) };
    }

    private static JsonObject Revoke(Request request, RequestContext context)
    {
        var (group, rules) = (Find(request, context), RulesIn(request));
        if (rules.Any(rule => !All(group).Any(other => AreSame(other, rule))))
            throw Ec2Errors.PermissionNotFound();
        Put(group, [.. group.Properties.Objects(SecurityGroup.Ingress).Where(own => !rules.Any(rule => AreSame(own, rule)))]);
        var resources = context.Region.Resources;
        foreach (var own in resources.OfType(SecurityGroupIngress.TypeName).Where(own => own.Properties.Text("GroupId") == group.PhysicalId).ToList())
        {
            if (rules.Any(rule => AreSame(own.Properties, rule)))
                resources.Remove(own);
        }

        return new JsonObject { ["return"] = "true" };
    }

    private static Resource Find(Request request, RequestContext context)
    {
        if (request.DryRun is true)
            throw Ec2Errors.WouldHaveSucceeded();
        return context.Region.Resources.Find(SecurityGroup.TypeName, request.GroupId ?? "") ?? throw Ec2Errors.NotFound("Group", "security group", request.GroupId ?? "");
    }

    private static IEnumerable<JsonObject> All(Resource group) => SecurityGroupRules.Of(group, SecurityGroup.Ingress, SecurityGroupIngress.TypeName);

    /// <summary>Each permission as the rules that templates have: one for each of those whom it lets in.</summary>
    private static List<JsonObject> RulesIn(Request request) =>
    [
        .. (request.IpPermissions ?? [Alone(request)]).SelectMany(permission =>
            new[] { permission.IpRanges, permission.Ipv6Ranges, permission.Groups, permission.PrefixListIds }
                .SelectMany(ranges => ranges ?? []).Select(range => RuleOf(permission, range))),
    ];

    private static Permission Alone(Request request) =>
        new(request.IpProtocol, request.FromPort, request.ToPort, [new Range(request.CidrIp, null, null, null, null)], null, null, null);

    private static JsonObject RuleOf(Permission permission, Range range)
    {
        var rule = new JsonObject { ["IpProtocol"] = permission.IpProtocol ?? "-1" };
        foreach (var (name, value) in new (string, JsonNode?)[]
        {
            ("FromPort", permission.FromPort), ("ToPort", permission.ToPort), ("CidrIp", range.CidrIp), ("CidrIpv6", range.CidrIpv6),
            ("SourceSecurityGroupId", range.GroupId), ("SourcePrefixListId", range.PrefixListId), ("Description", range.Description),
        })
        {
            if (value is not null)
                rule[name] = value;
        }

        return rule;
    }

    private static bool AreSame(JsonObject one, JsonObject other) =>
        SecurityGroupRules.Protocol(one) == SecurityGroupRules.Protocol(other) && Telling.All(name => one.Text(name) == other.Text(name));

    private static void Put(Resource group, IEnumerable<JsonObject> rules)
    {
        group.Properties[SecurityGroup.Ingress] = new JsonArray([.. rules.Select(rule => rule.DeepClone())]);
        group.Region.Resources.Touch(group);
    }

    private static string Peer(JsonObject rule) => rule.Text("CidrIp") ?? rule.Text("CidrIpv6") ?? rule.Text("SourceSecurityGroupId") ?? rule.Text("SourcePrefixListId")!;

    private static JsonObject Described(Resource group, JsonObject rule)
    {
        var described = new JsonObject
        {
            ["securityGroupRuleId"] = $"sgr-{StableId.Hex64($"{group.PhysicalId} {rule.ToJsonString()}")[..17]}",
            ["groupId"] = group.PhysicalId,
            ["groupOwnerId"] = group.Region.Id.AccountId,
            ["isEgress"] = false,
            ["ipProtocol"] = SecurityGroupRules.Protocol(rule),
            ["fromPort"] = rule.Number("FromPort") ?? -1,
            ["toPort"] = rule.Number("ToPort") ?? -1,
        };
        foreach (var (property, name) in new[] { ("CidrIp", "cidrIpv4"), ("CidrIpv6", "cidrIpv6"), ("SourcePrefixListId", "prefixListId"), ("Description", "description") })
        {
            if (rule.Text(property) is { } value)
                described[name] = value;
        }

        return described;
    }

    private sealed record Request(
        string? GroupId, IReadOnlyList<Permission>? IpPermissions, string? IpProtocol, int? FromPort, int? ToPort, string? CidrIp, bool? DryRun);

    private sealed record Permission(
        string? IpProtocol,
        int? FromPort,
        int? ToPort,
        IReadOnlyList<Range>? IpRanges,
        IReadOnlyList<Range>? Ipv6Ranges,
        IReadOnlyList<Range>? Groups,
        IReadOnlyList<Range>? PrefixListIds);

    private sealed record Range(string? CidrIp, string? CidrIpv6, string? GroupId, string? PrefixListId, string? Description);
}
