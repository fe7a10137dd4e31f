using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_conditions")]
public class ConditionRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestChangeSetConditions::test_missing_condition")]
    public Task AConditionOfAnIfMustBeThere() => ReplaysAsync(async replay => replay.Match("error", await replay.DeployRefusedAsync("""
        Resources:
          MyVpc:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: 10.0.0.0/24
              Tags: [!If [MissingCondition, AWS::NoValue, AWS::NoValue]]
        """)));
}
