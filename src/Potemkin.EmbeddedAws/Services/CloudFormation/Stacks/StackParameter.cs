namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>A parameter of a stack's template with the value in effect.</summary>
internal sealed record StackParameter(string Key, string Value, bool NoEcho)
{
    private const string Mask = "****";

    /// <summary>What may be shown of the value.</summary>
    public string ValueShown => NoEcho ? Mask : Value;
}
