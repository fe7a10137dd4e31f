using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>The part of a physical id by which AWS Config knows the resource.</summary>
internal sealed class PhysicalIdPart
{
    /// <summary>All of it.</summary>
    public static readonly PhysicalIdPart Whole = new(id => id);

    /// <summary>What follows the last slash, else the last colon: the name at the end of an ARN.</summary>
    public static readonly PhysicalIdPart Last = new(id => id[(id.LastIndexOf(id.Contains('/') ? '/' : ':') + 1)..]);

    /// <summary>The id in <c>name|id|scope</c>.</summary>
    public static readonly PhysicalIdPart BetweenBars = new(id => id.Split('|') is [_, var middle, _] ? middle : id);

    private readonly Func<string, string> _of;

    private PhysicalIdPart(Func<string, string> of) => _of = of;

    public string Of(StackResource resource) => _of(resource.PhysicalId.Value);
}
