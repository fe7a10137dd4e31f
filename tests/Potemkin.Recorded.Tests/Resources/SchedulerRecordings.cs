using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resource_providers/scheduler/test_scheduler")]
public class SchedulerRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_schedule_and_group")]
    public Task AScheduleIsOfAGroup() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync("""
            Resources:
              MyQueue: {Type: AWS::SQS::Queue}
              ScheduleRole:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Principal: {Service: [scheduler.amazonaws.com]}, Action: ['sts:AssumeRole']}]
                  Policies:
                    - PolicyName: AllowSQS
                      PolicyDocument:
                        Version: '2012-10-17'
                        Statement: [{Effect: Allow, Action: ['sqs:SendMessage'], Resource: !GetAtt MyQueue.Arn}]
              MySchedule:
                Type: AWS::Scheduler::Schedule
                Properties:
                  GroupName: !Ref MyScheduleGroup
                  FlexibleTimeWindow: {MaximumWindowInMinutes: 60, Mode: FLEXIBLE}
                  Target: {Arn: !GetAtt MyQueue.Arn, RoleArn: !GetAtt ScheduleRole.Arn}
                  ScheduleExpression: cron(0 0 * * ? *)
              MyScheduleGroup: {Type: AWS::Scheduler::ScheduleGroup}
            Outputs:
              ScheduleName: {Value: !Ref MySchedule}
              ScheduleGroupName: {Value: !Ref MyScheduleGroup}
            """);
        replay.Match("Schedule", await replay.ResourceAsync(stack, "MySchedule"));
        replay.Match("Group", await replay.ResourceAsync(stack, "MyScheduleGroup"));
        var names = new { Name = stack["ScheduleName"], GroupName = stack["ScheduleGroupName"] };
        replay.Match("ScheduleDesc", await replay.CallAsync("scheduler", "get_schedule", names));
        replay.Match("GroupDesc", await replay.CallAsync("scheduler", "get_schedule_group", new { Name = names.GroupName }));
    });
}
