using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_opensearch")]
public class SearchDomainRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_domain")]
    public Task ADomainIsDeployed() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("opensearch_domain.yml"));
        replay.Match("describe_domain", await replay.CallAsync("opensearch", "describe_domain", new { DomainName = stack["SearchDomain"] }));
        var tags = (await replay.CallAsync("opensearch", "list_tags", new { ARN = stack["SearchDomainArn"] })).Content;
        tags["TagList"] = new JsonArray([.. tags["TagList"]!.AsArray().OrderBy(tag => (string?)tag!["Key"], StringComparer.Ordinal).Select(tag => tag!.DeepClone())]);
        replay.Match("list_tags", tags);
    });

    [SkippableFact, Recorded("test_domain_with_alternative_types")]
    public Task ADomainTakesTextForNumbers() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("opensearch_domain_alternative_types.yml"));
        replay.Match("describe_domain", await replay.CallAsync("opensearch", "describe_domain", new { DomainName = stack["SearchDomain"] }));
    });
}
