namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public class AccountLimitsTests
{
    private const string OneTopic = """{"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}""";

    [Fact]
    public void TheLimitsOfAnAccountAreTold()
    {
        using var aws = new CloudFormationApi();

        var limits = aws.Ask("DescribeAccountLimits").Descendants("member").Select(limit => $"{limit.Element("Name")!.Value} {limit.Element("Value")!.Value}");

        limits.Should().Equal("StackLimit 2000", "StackOutputsLimit 200", "ConcurrentResourcesLimit 2500");
    }

    [Fact]
    public void NoStackIsCreatedAboveTheLimitUntilOneIsDeleted()
    {
        using var aws = new CloudFormationApi();
        for (var number = 1; number <= 2000; number++)
            aws.Create($"orders-{number}", OneTopic);

        var error = aws.ErrorOf("CreateStack", ("StackName", "one-more"), ("TemplateBody", OneTopic));
        aws.Delete("orders-7");
        aws.Create("one-more", OneTopic);

        error.Should().Be("LimitExceededException: Limit for stack has been exceeded");
    }
}
