namespace Potemkin.Core.Resources;

/// <summary>What AWS Config calls a resource. It is not always CloudFormation's physical id.</summary>
/// <param name="Value">The id, such as the allocation id of an elastic IP.</param>
public readonly record struct ResourceId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
