namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// The names that CloudFormation makes up for resources that are given none: stack, logical id and a random part.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html">Name type</a>.
/// </summary>
internal static class GeneratedName
{
    private const int RandomPart = 12;

    /// <summary>One that ends in letters of both cases and digits, as newer resource handlers make them up.</summary>
    /// <param name="request">Whose stack and logical id the name tells.</param>
    /// <param name="longest">The longest name that the owning service takes.</param>
    public static string MixedCase(ResourceRequest request, int longest) => MixedCase(request, longest, longest / 3);

    /// <inheritdoc cref="MixedCase(ResourceRequest, int)"/>
    /// <param name="request">Whose stack and logical id the name tells.</param>
    /// <param name="longest">The longest name that the owning service takes.</param>
    /// <param name="longestLogicalId">How much of the logical id stays.</param>
    public static string MixedCase(ResourceRequest request, int longest, int longestLogicalId) =>
        Of(request, request.Region.World.RandomNames.MixedCase(RandomPart), longest, longestLogicalId);

    /// <summary>One that tells nothing of the stack, as some handlers make them up.</summary>
    /// <param name="request">Whose logical id the name tells.</param>
    /// <param name="longest">The longest name that the owning service takes.</param>
    public static string OfHandler(ResourceRequest request, int longest) =>
        $"CFN-{Cut(request.LogicalId, longest - RandomPart - "CFN--".Length)}-{request.Region.World.RandomNames.MixedCase(RandomPart)}";

    /// <summary>Joins the three parts; the logical id is cut to its limit, then the stack's name to what is left.</summary>
    /// <param name="request">Whose stack and logical id the name tells.</param>
    /// <param name="random">The part that keeps names apart; never cut.</param>
    /// <param name="longest">The longest name that the owning service takes.</param>
    /// <param name="longestLogicalId">How much of the logical id stays.</param>
    public static string Of(ResourceRequest request, string random, int longest, int longestLogicalId)
    {
        var logicalId = Cut(request.LogicalId, longestLogicalId);
        var stackName = Cut(request.StackName, longest - logicalId.Length - random.Length - "--".Length);
        return $"{stackName}-{logicalId}-{random}";
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
