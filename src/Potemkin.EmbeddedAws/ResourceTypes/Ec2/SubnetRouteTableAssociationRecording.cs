namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>An association as AWS Config records it.</summary>
internal sealed class SubnetRouteTableAssociationRecording() : RegistryRecording(SubnetRouteTableAssociation.TypeName);
