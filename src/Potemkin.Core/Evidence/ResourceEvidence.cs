namespace Potemkin.Core.Evidence;

/// <summary>A resource of a stack.</summary>
/// <param name="LogicalId">Its name in the template.</param>
/// <param name="ResourceType">AWS's name of its type, such as <c>AWS::S3::Bucket</c>.</param>
/// <param name="PhysicalId">What CloudFormation calls it.</param>
public sealed record ResourceEvidence(string LogicalId, string ResourceType, string PhysicalId);
