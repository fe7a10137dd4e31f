using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("v2/test_dynamic_resolving")]
public class LookupRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestSSMParameterValues::test_update_parameter_between_deployments")]
    public Task AStoredValueChangesBetweenDeployments() => ReplaysAsync(async replay =>
    {
        const string name = "param-0a1b2c3d";
        var template = Template([Parameter("MyParameter", "{Ref: MyValue}")], "Parameters: {MyValue: {Type: AWS::SSM::Parameter::Value<String>}}");
        await PutAsync("param-value-1-0a1b2c3d");
        await replay.UpdateAsync(template, template, new { MyValue = name }, new { MyValue = name }, () => PutAsync("param-value-2-0a1b2c3d"));

        async Task PutAsync(string value) => await replay.CallAsync("ssm", "put_parameter", new { Name = name, Value = value, Type = "String", Overwrite = true });
    });
}
