using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A resource has tags of up to six keys, and of those that values are given for, one of them.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/required-tags.html">required-tags</a>.
/// </summary>
internal sealed class RequiredTags : IManagedRule
{
    private const int MostTags = 6;

    public string Identifier => "REQUIRED_TAGS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes { get; } =
    [
        "AWS::ACM::Certificate", "AWS::AutoScaling::AutoScalingGroup", "AWS::CloudFormation::Stack", "AWS::CodeBuild::Project",
        "AWS::DynamoDB::Table", "AWS::EC2::CustomerGateway", "AWS::EC2::Instance", "AWS::EC2::InternetGateway", "AWS::EC2::NetworkAcl",
        "AWS::EC2::NetworkInterface", "AWS::EC2::RouteTable", "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::Volume",
        "AWS::EC2::VPC", "AWS::EC2::VPNConnection", "AWS::EC2::VPNGateway", "AWS::ElasticLoadBalancing::LoadBalancer",
        "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::RDS::DBInstance", "AWS::RDS::DBSecurityGroup", "AWS::RDS::DBSnapshot",
        "AWS::RDS::DBSubnetGroup", "AWS::RDS::EventSubscription", "AWS::Redshift::Cluster", "AWS::Redshift::ClusterParameterGroup",
        "AWS::Redshift::ClusterSecurityGroup", "AWS::Redshift::ClusterSnapshot", "AWS::Redshift::ClusterSubnetGroup", "AWS::S3::Bucket",
    ];

    public IReadOnlyList<RuleParameter> Parameters { get; } =
    [
        new(Key(1), RuleParameterType.String, Required: true, Default: "CostCenter"),
        new(Value(1), RuleParameterType.Csv),
        .. Enumerable.Range(2, MostTags - 1).SelectMany(number => new RuleParameter[]
        {
            new(Key(number), RuleParameterType.String),
            new(Value(number), RuleParameterType.Csv),
        }),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(Enumerable.Range(1, MostTags).All(number => IsTagged(item, parameters.Text(Key(number)), parameters.List(Value(number)))));

    private static bool IsTagged(ConfigurationItem item, string? key, IReadOnlyList<string>? values) =>
        key is null || (item.Tags.TryGetValue(key, out var value) && (values is null || values.Contains(value)));

    private static string Key(int number) => $"tag{number}Key";

    private static string Value(int number) => $"tag{number}Value";
}
