using Amazon.CloudFormation.Model;
using Amazon.ConfigService.Model;
using Amazon.Runtime;
using Potemkin.Core.Diagnosis;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Tests.Settings;
using Potemkin.EmbeddedAws;
using StackTag = Amazon.CloudFormation.Model.Tag;

namespace Potemkin.Core.Tests.Diagnosis;

/// <summary>A project, and an AWS that its runs would go to, with something wrong; both are reached as a live run reaches them.</summary>
internal sealed class ExaminedAws : IAsyncDisposable
{
    public const string Rule = "company-encryption";

    private const string Feature = """
        Feature: Encryption

          Background:
            Given the Config rule 'company-encryption'

          Scenario: A bucket is judged
            Given the stack 'bucket.yml'
            Then rule 'company-encryption' reports the bucket COMPLIANT
        """;

    private const string Bucket = """
        Resources:
          Logs:
            Type: AWS::S3::Bucket
        """;

    private readonly EmbeddedAwsServer _server;
    private readonly TemporaryProject _project = new();
    private readonly TimeProvider _time;

    private ExaminedAws(EmbeddedAwsServer server, TimeProvider time)
    {
        _server = server;
        _time = time;
        // The SDK remembers by address how far away a clock is.
        Endpoint = time == TimeProvider.System ? server.Endpoint : OtherClock.At(server.Endpoint);
        Clients = AwsClientFactory.Create(new() { Target = Target.At(Endpoint) }, null, new AwsEnvironment());
        Directory.CreateDirectory(Path.Combine(_project.Folder, "Features"));
        Directory.CreateDirectory(Path.Combine(_project.Folder, "Templates"));
        Write("Features/encryption.feature", Feature);
        Write("Templates/bucket.yml", Bucket);
    }

    public Uri Endpoint { get; }

    /// <summary>The way there, for what is to be prepared.</summary>
    public AwsClients Clients { get; }

    public string Folder => _project.Folder;

    /// <summary>An AWS and a project with nothing wrong: the rule is there that the feature names.</summary>
    public static async Task<ExaminedAws> StartAsync(Faults? faults = null, TimeProvider? time = null)
    {
        var aws = new ExaminedAws(
            await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions { Faults = faults ?? Faults.None, TimeProvider = time ?? TimeProvider.System }),
            time ?? TimeProvider.System);
        await aws.PutRuleAsync(Rule);
        return aws;
    }

    public void Write(string path, string text) => _project.Write(path, text);

    public Task PutRuleAsync(string name) => Clients.Config.PutConfigRuleAsync(new PutConfigRuleRequest
    {
        ConfigRule = new()
        {
            ConfigRuleName = name,
            Source = new Source { Owner = "AWS", SourceIdentifier = "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED" },
        },
    });

    public async Task<string> CreateStackAsync(string name, string run, DateTimeOffset expiresAt) =>
        (await Clients.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = name,
            TemplateBody = Bucket,
            Tags = [.. StackTags.For(run, "A bucket is judged", expiresAt).Select(tag => new StackTag { Key = tag.Key, Value = tag.Value })],
        })).StackId;

    /// <summary>What the doctor says.</summary>
    public Task<DoctorFindings> ExamineAsync(params string[] rules) => ExamineAsync(new AwsEnvironment(), clients => clients, rules);

    /// <summary>What the doctor says to somebody with these credentials.</summary>
    public Task<DoctorFindings> ExamineAsync(AWSCredentials credentials) => ExamineAsync(new AwsEnvironment(Credentials: credentials), clients => clients);

    /// <summary>What the doctor says by other clients.</summary>
    public Task<DoctorFindings> ExamineAsync(Func<AwsClients, AwsClients> change) => ExamineAsync(new AwsEnvironment(), change);

    public async ValueTask DisposeAsync()
    {
        Clients.Dispose();
        _project.Dispose();
        await _server.DisposeAsync();
    }

    private async Task<DoctorFindings> ExamineAsync(AwsEnvironment environment, Func<AwsClients, AwsClients> change, params string[] rules)
    {
        using var doctor = new Doctor(settings => change(AwsClientFactory.Create(settings, null, environment)), _time);
        return await doctor.ExamineAsync(new DoctorOptions { ProjectFolder = Folder, Endpoint = Endpoint, Rules = rules });
    }
}
