using System.Runtime.CompilerServices;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_validations")]
public class ValidationRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_invalid_output_structure[missing-def]")]
    public Task AnOutputHasNoNull() => RefusesAsync(
        """{"Resources": {"Foo": {"Type": "AWS::SNS::Topic"}}, "Outputs": {"MyOutput": {"Value": null, "AnotherValue": null}}}""");

    [SkippableFact, Recorded("test_missing_resources_block")]
    public Task ATemplateHasResources() => RefusesAsync("{}");

    [SkippableFact, Recorded("test_resources_blocks[missing-type]")]
    public Task AResourceHasAType() => RefusesAsync("""{"Resources": {"A": {"Properties": {}}}}""");

    [SkippableFact, Recorded("test_resources_blocks[invalid-key]")]
    public Task AResourceHasNoOtherKeys() => RefusesAsync("""{"Resources": {"A": {"Type": "AWS::SNS::Topic", "Invalid": 10}}}""");

    private Task RefusesAsync(string template, [CallerMemberName] string method = "") =>
        ReplaysAsync(async replay => replay.Match("validation-error", await replay.DeployRefusedAsync(template)), method);
}
