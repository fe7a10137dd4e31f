namespace Potemkin.Core.Resources;

/// <summary>What CloudFormation calls a resource that exists, and what <c>Ref</c> gives.</summary>
/// <param name="Value">The id, such as the public address of an elastic IP.</param>
public readonly record struct PhysicalId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
