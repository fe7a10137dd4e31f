namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>A parameter of a stack's template with the value in effect.</summary>
internal sealed record StackParameter(string Key, string Value, bool NoEcho)
{
    private const string Mask = "****";

    /// <summary>What Systems Manager had under the name that the value is; null of parameters of other types.</summary>
    public string? ResolvedValue { get; init; }

    /// <summary>What may be shown of the value.</summary>
    public string ValueShown => NoEcho ? Mask : Value;

    /// <summary>What may be shown of what Systems Manager had.</summary>
    public string? ResolvedValueShown => ResolvedValue is not null && NoEcho ? Mask : ResolvedValue;
}
