using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.OpenSearch;

/// <summary>An OpenSearch domain as AWS Config records it, under another type.</summary>
internal sealed class DomainRecording() : RegistryRecording(Domain.TypeName)
{
    private const string NoUpdate =
        """{"Cancellable":false,"CurrentVersion":"","NewVersion":"","OptionalDeployment":true,"UpdateAvailable":false,"UpdateStatus":"COMPLETED"}""";

    public override string RecordedType => "AWS::OpenSearch::Domain";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["ServiceSoftwareOptions"] = JsonNode.Parse(NoUpdate);
        if (configuration.Object("EncryptionAtRestOptions") is { } encryption && encryption.Flag("Enabled"))
            encryption["KmsKeyId"] = KeyArn.InEffect(resource.Region, encryption.Text("KmsKeyId"), "es");
    }
}
