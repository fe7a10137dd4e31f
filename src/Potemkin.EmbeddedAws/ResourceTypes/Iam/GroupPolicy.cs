namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html">AWS::IAM::GroupPolicy</a>.</summary>
internal sealed class GroupPolicy() : PrincipalPolicyType(PrincipalKind.Group);
