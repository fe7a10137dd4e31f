namespace Potemkin.EmbeddedAws.ResourceTypes.Kms;

/// <summary>An alias as AWS Config records it.</summary>
internal sealed class AliasRecording() : RegistryRecording(Alias.TypeName);
