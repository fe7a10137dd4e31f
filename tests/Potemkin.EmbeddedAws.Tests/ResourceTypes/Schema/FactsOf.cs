using System.Text;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Schema;

/// <summary>A resource type with the given properties, for what none of the supported types has.</summary>
internal static class FactsOf
{
    public static ResourceTypeFacts Properties(string properties)
    {
        var source = new FactsSource(file => new MemoryStream(Encoding.UTF8.GetBytes(file == "PublicTypes.txt"
            ? "AWS::Test::Type"
            : $$"""{ "name": "AWS::Test::Type", "attributes": {}, "properties": {{properties}}, "definitions": {} }""")));
        return source.Find("AWS::Test::Type")!;
    }
}
