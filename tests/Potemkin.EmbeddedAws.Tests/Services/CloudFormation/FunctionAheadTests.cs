namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>What this machine lacks for a function is told before anything of its stack is made.</summary>
public class FunctionAheadTests
{
    [Fact]
    public void ARuntimeThatThisMachineLacksFailsTheStackBeforeAnythingIsMade()
    {
        using var api = new CloudFormationApi();

        api.Create("judged", """
            Resources:
              Topic: {Type: 'AWS::SNS::Topic'}
              Function:
                Type: AWS::Lambda::Function
                DependsOn: Topic
                Properties:
                  FunctionName: !GetAtt Topic.TopicArn
                  Runtime: python3.8
                  Handler: index.handler
                  Role: arn:aws:iam::123456789012:role/judge
                  Code: {ZipFile: 'def handler(event, context): pass'}
            """);

        api.Topics.Requests.Should().BeEmpty();
        api.EventsOf("judged").Should().Contain("Function | CREATE_FAILED | VALIDATION_FAILED | There is no python3 on this machine.");
        api.StatusOf("judged").Should().StartWith("ROLLBACK_COMPLETE");
    }
}
