using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ElasticBeanstalk;

/// <summary>
/// An application as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_ApplicationDescription.html">ApplicationDescription</a>.
/// </summary>
internal sealed class ApplicationRecording() : DescribedRecording("AWS::ElasticBeanstalk::Application", "ApplicationName Description ResourceLifecycleConfig")
{
    protected override string Defaults =>
        """
        {"resourceLifecycleConfig":{"versionLifecycleConfig":{"maxAgeRule":{"enabled":false,"deleteSourceFromS3":false,"maxAgeInDays":180},
          "maxCountRule":{"enabled":false,"deleteSourceFromS3":false,"maxCount":200}}}}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["applicationName"] ??= resource.PhysicalId;
        configuration["dateCreated"] = RecordedTime.InWords(resource.CreatedAt);
        configuration["dateUpdated"] = RecordedTime.InWords(resource.CreatedAt);
    }
}
