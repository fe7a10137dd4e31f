namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html">AWS::IAM::UserPolicy</a>.</summary>
internal sealed class UserPolicy() : PrincipalPolicyType(PrincipalKind.User);
