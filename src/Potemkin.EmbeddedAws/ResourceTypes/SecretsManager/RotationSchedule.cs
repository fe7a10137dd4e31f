using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.SecretsManager;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html">AWS::SecretsManager::RotationSchedule</a>.</summary>
internal sealed class RotationSchedule() : PartType(TypeName, SecretType.TypeName, SecretId)
{
    private const string TypeName = "AWS::SecretsManager::RotationSchedule";
    private const string SecretId = "SecretId";

    /// <summary>When the secret is rotated; null where it is not.</summary>
    public static Resource? Of(Resource secret) => Of(secret, TypeName, SecretId).FirstOrDefault();
}
