using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html">Parameter</a>.</summary>
internal sealed record ParameterShape
{
    public string? ParameterKey { get; init; }

    public string? ParameterValue { get; init; }

    public bool? UsePreviousValue { get; init; }

    /// <summary>Given by AWS for parameters of Systems Manager; what a request says of it is not read, as AWS says.</summary>
    public string? ResolvedValue { get; init; }

    public static ParameterShape Of(StackParameter parameter) =>
        new() { ParameterKey = parameter.Key, ParameterValue = parameter.ValueShown, ResolvedValue = parameter.ResolvedValueShown };
}
