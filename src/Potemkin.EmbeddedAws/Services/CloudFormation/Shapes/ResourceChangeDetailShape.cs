namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChangeDetail.html">ResourceChangeDetail</a>.</summary>
internal sealed record ResourceChangeDetailShape
{
    public required ResourceTargetShape Target { get; init; }

    /// <summary><c>Static</c> where the change is certain, <c>Dynamic</c> where it depends on what other resources become.</summary>
    public required string Evaluation { get; init; }

    public required string ChangeSource { get; init; }

    /// <summary>The parameter, resource or attribute that brings the change about.</summary>
    public string? CausingEntity { get; init; }
}
