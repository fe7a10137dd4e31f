using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ElasticBeanstalk;

/// <summary>
/// A version of an application as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_ApplicationVersionDescription.html">ApplicationVersionDescription</a>.
/// </summary>
internal sealed class ApplicationVersionRecording() : DescribedRecording(
    "AWS::ElasticBeanstalk::ApplicationVersion", "ApplicationName Description Id=versionLabel SourceBundle")
{
    protected override string Defaults => """{"status":"UNPROCESSED"}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["dateCreated"] = RecordedTime.InWords(resource.CreatedAt);
        configuration["dateModified"] = RecordedTime.InWords(resource.CreatedAt);
    }
}
