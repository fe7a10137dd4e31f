namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>A resource that exists and is to be one of a stack's.</summary>
internal sealed record ImportedResource(string LogicalId, string PhysicalId);
