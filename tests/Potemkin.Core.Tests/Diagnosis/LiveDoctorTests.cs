using Potemkin.Core.Diagnosis;
using Potemkin.Core.Targets;
using Potemkin.Core.Tests.Targets;

namespace Potemkin.Core.Tests.Diagnosis;

/// <summary>The doctor by its own clients, with what the AWS SDK finds in the environment.</summary>
[Collection(EnvironmentCollection.Name)]
public class LiveDoctorTests
{
    [Fact]
    public async Task WhereTheSettingsMeanTheEmbeddedAwsTheAccountIsLookedAt()
    {
        await using var aws = await ExaminedAws.StartAsync();
        using var environment = new SdkEnvironment(
            "", ("AWS_ACCESS_KEY_ID", "123456789012"), ("AWS_SECRET_ACCESS_KEY", "made-up"), ("AWS_REGION", "us-east-1"), ("AWS_ENDPOINT_URL", $"{aws.Endpoint}"));

        var findings = await ExamineAsync(aws.Folder);

        findings.Trouble().Should().BeEmpty();
        findings.Target.Should().Be(Target.Live);
        findings.All[0].Sentence.Should().Be(
            "The settings can be read. Their target is 'embedded', which needs no account: it was looked where a run with the target 'live' would go.");
    }

    [Fact]
    public async Task ThatThereAreNoCredentialsIsFound()
    {
        using var environment = new SdkEnvironment("", ("AWS_REGION", "us-east-1"));

        var findings = await ExamineAsync(Path.GetTempPath());

        findings.Trouble().Should().StartWith("Fault credentials and region: The target is 'live', but the AWS SDK finds no credentials.\n");
    }

    [Fact]
    public async Task ThatThereIsNoRegionIsFound()
    {
        using var environment = new SdkEnvironment("", ("AWS_ACCESS_KEY_ID", "123456789012"), ("AWS_SECRET_ACCESS_KEY", "made-up"));

        var findings = await ExamineAsync(Path.GetTempPath());

        findings.Trouble().Should().StartWith("Fault credentials and region: The target is 'live', but the AWS SDK finds no region.\n");
    }

    private static async Task<DoctorFindings> ExamineAsync(string folder)
    {
        using var doctor = new Doctor();
        return await doctor.ExamineAsync(new DoctorOptions { ProjectFolder = folder });
    }
}
