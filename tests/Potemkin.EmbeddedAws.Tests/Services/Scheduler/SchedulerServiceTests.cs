using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.Scheduler;

public sealed class SchedulerServiceTests : IDisposable
{
    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AScheduleIsOfItsGroupAndHasWhatHoldsByDefault()
    {
        CreateSchedule("nightly", ""","GroupName":"jobs","StartDate":"2026-01-01T00:00:00Z" """);

        var schedule = JsonNode.Parse(_aws.Get("scheduler", "/schedules/nightly", ("groupName", "jobs")))!;

        schedule["Arn"]!.ToString().Should().Be("arn:aws:scheduler:us-east-1:123456789012:schedule/jobs/nightly");
        schedule["Target"]!["RetryPolicy"]!.ToJsonString().Should().Be("""{"MaximumEventAgeInSeconds":86400,"MaximumRetryAttempts":185}""");
        (schedule["State"]!.ToString(), schedule["ScheduleExpressionTimezone"]!.ToString()).Should().Be(("ENABLED", "UTC"));
        schedule["StartDate"]!.ToJsonString().Should().Be("1767225600");
        _aws.Get("scheduler", "/schedules/nightly").Should().Be("404 ResourceNotFoundException: Schedule nightly does not exist.");
    }

    [Fact]
    public void SchedulesAreListedByTheirGroup()
    {
        CreateSchedule("nightly", ""","GroupName":"jobs" """);
        CreateSchedule("hourly", "");

        var schedules = JsonNode.Parse(_aws.Get("scheduler", "/schedules", ("ScheduleGroup", "default")))!["Schedules"]!.AsArray();

        schedules.Should().ContainSingle().Which!["Name"]!.ToString().Should().Be("hourly");
        schedules[0]!.AsObject().ContainsKey("ScheduleExpression").Should().BeFalse();
        JsonNode.Parse(_aws.Get("scheduler", "/schedules"))!["Schedules"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public void TheDefaultGroupIsAlwaysThere()
    {
        _aws.Region.Create("AWS::Scheduler::ScheduleGroup", """{"Name":"jobs"}""");

        var groups = JsonNode.Parse(_aws.Get("scheduler", "/schedule-groups"))!["ScheduleGroups"]!.AsArray();

        groups.Select(group => group!["Arn"]!.ToString()).Should().Equal(
            "arn:aws:scheduler:us-east-1:123456789012:schedule-group/default", "arn:aws:scheduler:us-east-1:123456789012:schedule-group/jobs");
        JsonNode.Parse(_aws.Get("scheduler", "/schedule-groups/jobs"))!["State"]!.ToString().Should().Be("ACTIVE");
        _aws.Get("scheduler", "/schedule-groups/none").Should().Be("404 ResourceNotFoundException: Schedule group none does not exist.");
    }

    private void CreateSchedule(string name, string more) => _aws.Region.Create("AWS::Scheduler::Schedule", $$"""
        {"Name":"{{name}}","FlexibleTimeWindow":{"Mode":"OFF"},"ScheduleExpression":"rate(1 hour)","Target":{"Arn":"arn:q","RoleArn":"arn:r"}{{more}}}
        """);
}
