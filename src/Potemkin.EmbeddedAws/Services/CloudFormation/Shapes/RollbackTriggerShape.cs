namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackTrigger.html">RollbackTrigger</a>.</summary>
internal sealed record RollbackTriggerShape(string? Arn, string? Type);
