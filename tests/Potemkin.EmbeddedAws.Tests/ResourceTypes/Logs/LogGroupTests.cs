using Potemkin.EmbeddedAws.ResourceTypes;
using LogGroup = Potemkin.EmbeddedAws.ResourceTypes.Logs.LogGroup;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Logs;

public class LogGroupTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void ItsPhysicalIdIsItsName()
    {
        var group = _region.Create<LogGroup>("""{"LogGroupName":"/audit/rule","RetentionInDays":30}""");

        group.PhysicalId.Should().Be("/audit/rule");
        group.Attributes["Arn"].ToString().Should().Be("arn:aws:logs:us-east-1:123456789012:log-group:/audit/rule:*");
        _region.Create<LogGroup>("{}", "Logs").PhysicalId.Should().MatchRegex("^my-stack-Logs-[A-Za-z0-9]{12}$");
    }

    [Fact]
    public void AnUpdateChangesItInPlace()
    {
        var group = _region.Create<LogGroup>("""{"LogGroupName":"a"}""");

        _region.Update<LogGroup>(group, """{"LogGroupName":"a"}""", """{"LogGroupName":"a","RetentionInDays":7}""");

        group.Properties["RetentionInDays"]!.ToString().Should().Be("7");
    }

    [Fact]
    public void ANameIsTakenOnce()
    {
        _region.Create<LogGroup>("""{"LogGroupName":"a"}""");

        _region.FailureOf<LogGroup>("""{"LogGroupName":"a"}""").Should().Be(
            "Resource handler returned message: \"Resource of type 'AWS::Logs::LogGroup' with identifier '{\"/properties/LogGroupName\":\"a\"}' already exists.\" "
            + "(RequestToken: -, HandlerErrorCode: AlreadyExists)");
        _region.Elsewhere(region: "eu-west-1").Create<LogGroup>("""{"LogGroupName":"a"}""").Should().NotBeNull();
    }

    [Fact]
    public void ProtectedFromDeletionItStays()
    {
        var group = _region.Create<LogGroup>("""{"DeletionProtectionEnabled":true}""");

        _region.DeletionFailureOf<LogGroup>(group).Should().Contain("The log group cannot be deleted while deletion protection is enabled.");
    }

    [Fact]
    public void ConfigRecordsNone() =>
        Catalog<IRecordedConfiguration>.All.Should().NotContain(recording => recording.ResourceType == "AWS::Logs::LogGroup");
}
