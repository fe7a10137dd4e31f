using System.IO.Compression;
using System.Text.Json.Nodes;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.S3.Model;
using static Potemkin.EmbeddedAws.Tests.Functions.FunctionTemplates;

namespace Potemkin.EmbeddedAws.Tests.Functions;

/// <summary>Functions as they are run: what code they have, and what they find around them.</summary>
public sealed class FunctionTests(FunctionAws aws) : IClassFixture<FunctionAws>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-function-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public async Task ARuleInPythonJudgesABucketAndWhatItPrintsIsInItsLog()
    {
        Machine.Needs("python3.12", boto3: true);
        await aws.DeployAsync("judge", Rule("judge", Inline(Codes.Judge)));

        var bucket = await aws.CreateBucketAsync("judge");
        var first = await aws.VerdictAsync("judge");
        await aws.CloudFormation.UpdateStackAsync(new UpdateStackRequest { StackName = "judge-bucket", TemplateBody = Bucket("judge", "aws:kms").ToJsonString() });
        var second = await aws.VerdictAsync("judge", before: first.ComplianceType);

        (first.ComplianceType, first.Annotation).Should().Be((ComplianceType.NON_COMPLIANT, "It is encrypted with AES256."));
        (second.ComplianceType, second.Annotation).Should().Be((ComplianceType.COMPLIANT, "It is encrypted with aws:kms."));
        first.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceId.Should().Be(bucket);
        var log = await aws.LogOfAsync("judge");
        log.Should().Contain($"judging {bucket}").And.ContainMatch("START RequestId: * Version: $LATEST").And.ContainMatch("REPORT RequestId: *");
    }

    [SkippableFact]
    public async Task CodeIsAZipFileInABucket()
    {
        Machine.Needs("python3.12");
        await aws.DeployAsync("code", Bucket("code", "AES256"));
        var bucket = (await aws.CloudFormation.DescribeStackResourcesAsync(new DescribeStackResourcesRequest { StackName = "code" })).StackResources[0].PhysicalResourceId;
        await aws.S3.PutObjectAsync(new PutObjectRequest
        {
            BucketName = bucket,
            Key = "the code.zip",
            InputStream = Zip(("index.py", "from part.word import handler"), ("part/word.py", Codes.Saying("zipped"))),
        });

        await aws.DeployAsync("zipped", Function("zipped", new JsonObject { ["S3Bucket"] = bucket, ["S3Key"] = "the code.zip" }));

        (await aws.InvokeAsync("zipped")).Should().Be("\"zipped\"");
    }

    [SkippableFact]
    public async Task CodeInAFolderIsTakenAnewWhenAFileOfItChanges()
    {
        Machine.Needs("python3.12");
        var file = Path.Combine(_folder.FullName, "index.py");
        await File.WriteAllTextAsync(file, Codes.Saying("first"));
        await aws.DeployAsync("local", Function("local", InFolder(_folder.FullName)));
        var first = await aws.InvokeAsync("local");

        await File.WriteAllTextAsync(file, Codes.Saying("other"));
        // The clock of a file system may be coarser than two writes are apart.
        File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddSeconds(2));

        first.Should().Be("\"first\"");
        (await aws.InvokeAsync("local")).Should().Be("\"other\"");
    }

    [SkippableFact]
    public async Task AFunctionFindsItsEnvironmentAndActsAsItsRole()
    {
        Machine.Needs("python3.12", boto3: true);
        const string Code = """
            import boto3, os
            def handler(event, context):
                names = ['LEVEL', 'AWS_REGION', 'AWS_LAMBDA_FUNCTION_NAME', 'AWS_LAMBDA_FUNCTION_MEMORY_SIZE', 'AWS_LAMBDA_LOG_GROUP_NAME']
                return [boto3.client('sts').get_caller_identity()['Arn'], context.invoked_function_arn, *[os.environ.get(name) for name in names]]
            """;

        await aws.DeployAsync("around", Function("around", Inline(Code), new JsonObject
        {
            ["Environment"] = new JsonObject { ["Variables"] = new JsonObject { ["LEVEL"] = "5" } },
        }));

        JsonNode.Parse(await aws.InvokeAsync("around"))!.AsArray().Select(value => value?.ToString()).Should().Equal(
            "arn:aws:sts::123456789012:assumed-role/around-role/around",
            "arn:aws:lambda:eu-west-1:123456789012:function:around",
            "5",
            "eu-west-1",
            "around",
            "1024",
            "/aws/lambda/around");
    }

    [SkippableFact]
    public async Task ARuleForNodeThatReportsNothingHasSucceeded()
    {
        Machine.Needs("nodejs20.x");
        const string Code = "exports.handler = async event => { console.log('told by ' + event.configRuleName); return 1; };";
        await aws.DeployAsync("node", Rule("node", Inline(Code), others: new JsonObject { ["Runtime"] = "nodejs20.x" }));

        await aws.CreateBucketAsync("node");

        (await aws.LogOfAsync("node")).Should().ContainMatch("*told by node");
        var status = await aws.Config.DescribeConfigRuleEvaluationStatusAsync(new DescribeConfigRuleEvaluationStatusRequest { ConfigRuleNames = ["node"] });
        status.ConfigRulesEvaluationStatus[0].LastErrorCode.Should().BeNull();
        var results = await aws.Config.GetComplianceDetailsByConfigRuleAsync(new GetComplianceDetailsByConfigRuleRequest { ConfigRuleName = "node" });
        (results.EvaluationResults ?? []).Should().BeEmpty();
    }

    [SkippableFact]
    public async Task AStateThatIsLoadedHasTheFunctionsAndTheyJudgeOn()
    {
        Machine.Needs("python3.12", boto3: true);
        await aws.DeployAsync("kept", Rule("kept", Inline(Codes.Judge)));
        await aws.CreateBucketAsync("kept");
        await aws.VerdictAsync("kept");
        var next = await FunctionAws.StartAsync();
        try
        {
            await next.LoadAsync(aws);

            var before = await next.VerdictAsync("kept");
            await next.CloudFormation.UpdateStackAsync(new UpdateStackRequest { StackName = "kept-bucket", TemplateBody = Bucket("kept", "aws:kms").ToJsonString() });

            before.ComplianceType.Should().Be(ComplianceType.NON_COMPLIANT);
            (await next.VerdictAsync("kept", before.ComplianceType)).ComplianceType.Should().Be(ComplianceType.COMPLIANT);
        }
        finally
        {
            await next.DisposeAsync();
        }
    }

    private static MemoryStream Zip(params (string Path, string Text)[] files)
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(path).Open());
                writer.Write(text);
            }
        }

        zip.Position = 0;
        return zip;
    }
}
