using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_parameters")]
public class ParameterRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestChangeSetParameters::test_parameter_type_change")]
    public Task AParameterTakesAnotherType() => ReplaysAsync(replay =>
        replay.UpdateAsync(Of("Number"), Of("String"), new { Value = "123" }, new { Value = "456" }));

    private static string Of(string type) => Template([Parameter("MyParameter", "{Ref: Value}")], $"Parameters: {{Value: {{Type: {type}}}}}");
}
