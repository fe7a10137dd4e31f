namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>An instance profile as AWS Config records it.</summary>
internal sealed class InstanceProfileRecording() : RegistryRecording(InstanceProfile.TypeName);
