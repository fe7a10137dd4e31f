using System.Text;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Schema;

/// <summary>A resource type with the given properties, for what none of AWS's own has.</summary>
internal static class FactsOf
{
    public static ResourceTypeFacts Properties(string properties) => FactsArchive.Read(new MemoryStream(Encoding.UTF8.GetBytes(
        $$"""{ "name": "AWS::Test::Type", "attributes": {}, "properties": {{properties}}, "definitions": {} }""")));
}
