namespace Potemkin.Cli.Tests;

public sealed class AwsCliTests(AwsCli aws) : IClassFixture<AwsCli>
{
    [SkippableFact]
    public async Task AStackIsCreatedDescribedAndDeleted()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);

        var created = await aws.RunAsync(
            "cloudformation", "create-stack", "--stack-name", "one", "--template-body", Template("aes256_bucket.yml"),
            "--parameters", "ParameterKey=SSEAlgorithm,ParameterValue=aws:kms", "--tags", "Key=team,Value=audit");
        await aws.RunAsync("cloudformation", "wait", "stack-create-complete", "--stack-name", "one");
        var resources = (await aws.RunAsync("cloudformation", "list-stack-resources", "--stack-name", "one"))!["StackResourceSummaries"]!.AsArray();
        var stack = (await aws.RunAsync("cloudformation", "describe-stacks", "--stack-name", "one"))!["Stacks"]![0]!;
        var events = (await aws.RunAsync("cloudformation", "describe-stack-events", "--stack-name", "one"))!["StackEvents"]!.AsArray();

        created!["StackId"]!.ToString().Should().StartWith("arn:aws:cloudformation:us-east-1:123456789012:stack/one/");
        resources.Select(resource => resource!["ResourceType"]!.ToString()).Should().Equal("AWS::S3::Bucket");
        stack["StackStatus"]!.ToString().Should().Be("CREATE_COMPLETE");
        stack["Outputs"]!.AsArray().Select(output => output!["OutputKey"]!.ToString()).Should().BeEquivalentTo("BucketNameOut", "SSEAlgorithmOut");
        stack["Tags"]!.ToJsonString().Should().Be("""[{"Key":"team","Value":"audit"}]""");
        events[0]!["ResourceStatus"]!.ToString().Should().Be("CREATE_COMPLETE");
        events[^1]!["ResourceStatusReason"]!.ToString().Should().Be("User Initiated");

        await aws.RunAsync("cloudformation", "delete-stack", "--stack-name", "one");
        await aws.RunAsync("cloudformation", "wait", "stack-delete-complete", "--stack-name", "one");
        (await aws.FailAsync("cloudformation", "describe-stacks", "--stack-name", "one")).Should().EndWith(
            "An error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id one does not exist");
    }

    [SkippableFact]
    public async Task AStackIsDeployedFromAFileAndFromABucket()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);
        string[] deploy = ["cloudformation", "deploy", "--stack-name", "deployed", "--template-file", Template("aes256_bucket.yml")["file://".Length..]];

        (await aws.ReadAsync(deploy)).Should().EndWith("Successfully created/updated stack - deployed\n");
        (await aws.ReadAsync([.. deploy, "--no-fail-on-empty-changeset"])).Should().Contain("No changes to deploy. Stack deployed is up to date");
        await DeleteChangeSetsAsync("deployed");
        (await aws.FailAsync([.. deploy, "--fail-on-empty-changeset"])).Should().Contain("No changes to deploy");
        await DeleteChangeSetsAsync("deployed");
        (await aws.ReadAsync([.. deploy, "--parameter-overrides", "SSEAlgorithm=aws:kms", "--tags", "team=audit"])).Should().EndWith("stack - deployed\n");
        await aws.ReadAsync("s3", "mb", "s3://deployed-templates");
        (await aws.ReadAsync([.. deploy, "--s3-bucket", "deployed-templates", "--tags", "team=risk"])).Should().EndWith("stack - deployed\n");

        var stack = (await aws.RunAsync("cloudformation", "describe-stacks", "--stack-name", "deployed"))!["Stacks"]![0]!;
        stack["StackStatus"]!.ToString().Should().Be("UPDATE_COMPLETE");
        stack["Tags"]!.ToJsonString().Should().Be("""[{"Key":"team","Value":"risk"}]""");
        stack["Parameters"]!.ToJsonString().Should().Be("""[{"ParameterKey":"SSEAlgorithm","ParameterValue":"aws:kms"}]""");
        await aws.RunAsync("cloudformation", "delete-stack", "--stack-name", "deployed");
        await aws.ReadAsync("s3", "rb", "--force", "s3://deployed-templates");
    }

    [SkippableFact]
    public async Task AChangeSetIsMadeAwaitedAndExecuted()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);
        string[] changeSet = ["--stack-name", "reviewed", "--change-set-name", "first"];

        await aws.RunAsync(["cloudformation", "create-change-set", .. changeSet, "--change-set-type", "CREATE", "--template-body", Template("aes256_bucket.yml")]);
        await aws.ReadAsync(["cloudformation", "wait", "change-set-create-complete", .. changeSet]);
        var described = await aws.RunAsync(["cloudformation", "describe-change-set", .. changeSet, "--include-property-values"]);
        await aws.RunAsync(["cloudformation", "execute-change-set", .. changeSet]);
        await aws.ReadAsync("cloudformation", "wait", "stack-create-complete", "--stack-name", "reviewed");

        described!["Changes"]![0]!["ResourceChange"]!["AfterContext"]!.ToString().Should().StartWith("""{"Properties":{""");
        await aws.RunAsync("cloudformation", "delete-stack", "--stack-name", "reviewed");
        await aws.ReadAsync("cloudformation", "wait", "stack-delete-complete", "--stack-name", "reviewed");
    }

    [SkippableFact]
    public async Task ARuleJudgesTheBucketsOfAStack()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);

        await aws.RunAsync(
            "configservice", "put-config-rule", "--config-rule",
            """{"ConfigRuleName":"s3-kms","Source":{"Owner":"AWS","SourceIdentifier":"S3_DEFAULT_ENCRYPTION_KMS"}}""");
        await aws.RunAsync("cloudformation", "create-stack", "--stack-name", "three", "--template-body", Template("all_three_buckets.yml"));
        await aws.RunAsync("configservice", "start-config-rules-evaluation", "--config-rule-names", "s3-kms");
        var rule = (await aws.RunAsync("configservice", "describe-config-rules", "--config-rule-names", "s3-kms"))!["ConfigRules"]![0]!;
        var results = (await aws.RunAsync("configservice", "get-compliance-details-by-config-rule", "--config-rule-name", "s3-kms"))!["EvaluationResults"]!.AsArray();

        rule["ConfigRuleState"]!.ToString().Should().Be("ACTIVE");
        rule["ConfigRuleArn"]!.ToString().Should().MatchRegex("^arn:aws:config:us-east-1:123456789012:config-rule/config-rule-[a-z0-9]{6}$");
        results.Select(result => result!["ComplianceType"]!.ToString()).Should().BeEquivalentTo("COMPLIANT", "NON_COMPLIANT", "NON_COMPLIANT");

        var bucket = results.First(result => result!["ComplianceType"]!.ToString() == "COMPLIANT")!["EvaluationResultIdentifier"]!["EvaluationResultQualifier"]!["ResourceId"]!.ToString();
        var history = await aws.RunAsync(
            "configservice", "get-resource-config-history", "--resource-type", "AWS::S3::Bucket", "--resource-id", bucket, "--limit", "1");
        history!["configurationItems"]![0]!["supplementaryConfiguration"]!["ServerSideEncryptionConfiguration"]!.ToString().Should().Contain("aws:kms");

        await aws.RunAsync("configservice", "delete-config-rule", "--config-rule-name", "s3-kms");
        (await aws.FailAsync("configservice", "describe-config-rules", "--config-rule-names", "s3-kms")).Should().Contain(
            "(NoSuchConfigRuleException) when calling the DescribeConfigRules operation");
    }

    [SkippableFact]
    public async Task FilesAreCopiedToABucketAndBack()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);
        var folder = Directory.CreateTempSubdirectory("potemkin-tests-").FullName;
        var (file, copy) = (Path.Combine(folder, "file"), Path.Combine(folder, "copy"));
        await File.WriteAllTextAsync(file, "some content");

        await aws.ReadAsync("s3", "mb", "s3://cli-bucket");
        await aws.ReadAsync("s3", "cp", file, "s3://cli-bucket/a folder/key+1");
        await aws.ReadAsync("s3", "cp", "s3://cli-bucket/a folder/key+1", copy);
        var listed = await aws.ReadAsync("s3", "ls", "--recursive", "s3://cli-bucket");
        var versioning = await aws.RunAsync("s3api", "get-bucket-versioning", "--bucket", "cli-bucket");
        var policy = await aws.FailAsync("s3api", "get-bucket-policy", "--bucket", "cli-bucket");
        var refused = await aws.FailAsync("s3", "rb", "s3://cli-bucket");
        await aws.ReadAsync("s3", "rb", "--force", "s3://cli-bucket");

        (await File.ReadAllTextAsync(copy)).Should().Be("some content");
        listed.Trim().Should().EndWith("12 a folder/key+1");
        versioning.Should().BeNull("an unversioned bucket has nothing to say");
        policy.Should().EndWith("An error occurred (NoSuchBucketPolicy) when calling the GetBucketPolicy operation: The bucket policy does not exist");
        refused.Should().EndWith("An error occurred (BucketNotEmpty) when calling the DeleteBucket operation: The bucket you tried to delete is not empty");
        (await aws.RunAsync("s3api", "list-buckets", "--prefix", "cli-bucket"))!["Buckets"]!.AsArray().Should().BeEmpty();
    }

    [SkippableFact]
    public async Task ALogIsWrittenAndRead()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();

        await aws.ReadAsync("logs", "create-log-group", "--log-group-name", "cli-group");
        await aws.ReadAsync("logs", "create-log-stream", "--log-group-name", "cli-group", "--log-stream-name", "one");
        await aws.RunAsync("logs", "put-log-events", "--log-group-name", "cli-group", "--log-stream-name", "one", "--log-events", $"timestamp={now},message=hello");
        // What 'aws logs tail' of version 2 asks; version 1 has no such command.
        var found = await aws.RunAsync(
            "logs", "filter-log-events", "--log-group-name", "cli-group", "--start-time", $"{now - 1000}", "--interleaved", "--filter-pattern", "hello");

        found!["events"]!.AsArray().Select(one => one!["message"]!.ToString()).Should().Equal("hello");
    }

    [SkippableFact]
    public async Task WhatIsNotOfferedIsRefusedByName()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);

        (await aws.FailAsync("cloudformation", "list-stack-sets")).Should().EndWith(
            "An error occurred (UnsupportedOperation) when calling the ListStackSets operation: The embedded AWS does not support the operation ListStackSets of 'cloudformation'.");
        (await aws.RunAsync("sts", "get-caller-identity"))!["Account"]!.ToString().Should().Be("123456789012");
    }

    // The CLI calls its change sets by the second, and leaves those behind that change nothing.
    private async Task DeleteChangeSetsAsync(string stack)
    {
        foreach (var left in (await aws.RunAsync("cloudformation", "list-change-sets", "--stack-name", stack))!["Summaries"]!.AsArray())
            await aws.ReadAsync("cloudformation", "delete-change-set", "--change-set-name", left!["ChangeSetId"]!.ToString());
    }

    private static string Template(string name) => $"file://{Path.Combine(AppContext.BaseDirectory, "Templates", name)}";
}
