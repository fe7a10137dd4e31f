namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>
/// The types whose resources are said to be configured before they are complete; what depends on them starts then.
/// AWS does not list them: these are the ones that published deployment logs show it of.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-resource-configuration-complete.html">Stack creation events</a>.
/// </summary>
internal static class EventualConsistency
{
    private static readonly HashSet<string> CheckedTypes = new(StringComparer.Ordinal)
    {
        "AWS::AutoScaling::AutoScalingGroup",
        "AWS::EC2::NatGateway",
        "AWS::ElasticBeanstalk::Application",
        "AWS::ElasticBeanstalk::ApplicationVersion",
        "AWS::Events::Rule",
        "AWS::Lambda::Function",
        "AWS::S3::Bucket",
    };

    public static bool IsCheckedFor(string resourceType) => CheckedTypes.Contains(resourceType);
}
