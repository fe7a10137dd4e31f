namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>That a part of a template refers to a resource, or to an attribute of it.</summary>
internal sealed record Reference(string LogicalId, string? Attribute);
