using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Wafv2;

/// <summary>
/// A set of patterns as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/waf/latest/APIReference/API_RegexPatternSet.html">RegexPatternSet</a>.
/// </summary>
internal sealed class RegexPatternSetRecording() : DescribedRecording("AWS::WAFv2::RegexPatternSet", "Arn=resourceARN Description Id Name")
{
    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["owner"] = resource.Region.Id.AccountId;
        configuration["regularExpressions"] = ListOf(resource.Properties.Texts("RegularExpressionList"));
    }

    protected override string ZoneOf(Resource resource) => Regional;
}
