using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.ResourceTypes.Lambda;
using Potemkin.EmbeddedAws.State;
using static Potemkin.EmbeddedAws.Tests.ResourceTypes.Lambda.LambdaRegion;
using Potemkin.Lambda;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Lambda;

/// <summary>Functions that Lambda does not take, or that are not to be had here.</summary>
public class RefusedFunctionTests
{
    private readonly TestRegion _region = LambdaRegion.With(new ScriptedFunctions());

    [Theory]
    [InlineData("""{"Runtime":null}""", "Runtime and Handler are mandatory parameters for functions created with deployment packages: runtime is missing.")]
    [InlineData("""{"Handler":null}""", "Runtime and Handler are mandatory parameters for functions created with deployment packages: handler is missing.")]
    [InlineData("""{"Role":"arn:aws:iam::111122223333:role/judge"}""", "Cross-account pass role is not allowed.")]
    [InlineData(
        """{"Timeout":0}""",
        "1 validation error detected: Value '0' at 'timeout' failed to satisfy constraint: Member must have value greater than or equal to 1")]
    [InlineData(
        """{"Timeout":901}""",
        "1 validation error detected: Value '901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900")]
    [InlineData(
        """{"MemorySize":127}""",
        "1 validation error detected: Value '127' at 'memorySize' failed to satisfy constraint: Member must have value greater than or equal to 128")]
    [InlineData(
        """{"MemorySize":10241}""",
        "1 validation error detected: Value '10241' at 'memorySize' failed to satisfy constraint: Member must have value less than or equal to 10240")]
    [InlineData("""{"Code":{}}""", "Please provide a source for function code.")]
    [InlineData("""{"Code":{"S3Bucket":"code"}}""", "Please provide a source for function code.")]
    [InlineData(
        """{"Code":{"S3Bucket":"nobodys","S3Key":"code.zip"}}""",
        "Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist")]
    [InlineData(
        """{"Code":{"S3Bucket":"code","S3Key":"other.zip"}}""",
        "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist.")]
    [InlineData(
        """{"Code":{"S3Bucket":"elsewhere","S3Key":"code.zip"}}""",
        "Error occurred while GetObject. S3 Error Code: PermanentRedirect. S3 Error Message: "
        + "The bucket is in this region: eu-west-1. Please use this region to retry the request")]
    [InlineData("""{"Code":{"S3Bucket":"code","S3Key":"text.zip"}}""", "Could not unzip uploaded file. Please check your file, then try to upload again.")]
    [InlineData(
        """{"Code":{"S3Bucket":"potemkin-local-folder","S3Key":"/no/such/folder"}}""",
        "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: There is no folder '/no/such/folder' on this machine.")]
    [InlineData(
        """{"Environment":{"Variables":{"AWS_REGION":"eu-west-1","LEVEL":"5","_HANDLER":"other"}}}""",
        "Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys "
        + "that are currently not supported for modification. Reserved keys used in this request: AWS_REGION, _HANDLER")]
    public void WhatLambdaDoesNotTakeIsRefused(string properties, string message)
    {
        _region.AddForeign("AWS::S3::Bucket", "code");
        _region.Elsewhere(region: "eu-west-1").AddForeign("AWS::S3::Bucket", "elsewhere");
        PutText("code", "text.zip");

        _region.FailureOf<FunctionType>(FunctionWith(properties)).Should().Be(LambdaText(message));
        _region.Function().Should().BeNull();
    }

    [Fact]
    public void ARuntimeThatLambdaDoesNotHaveIsRefusedWithAllThatItHas() =>
        _region.FailureOf<FunctionType>(FunctionWith("""{"Runtime":"python4.0"}""")).Should().Be(LambdaText(
            "1 validation error detected: Value 'python4.0' at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: "
            + $"[{string.Join(", ", FunctionRuntimes.All)}] or be a valid ARN"));

    [Fact]
    public void ARuntimeThatThisMachineLacksIsRefusedWithWhatIsMissing() =>
        _region.FailureOf<FunctionType>(FunctionWith("""{"Runtime":"python3.8"}""")).Should().Be("There is no python3 on this machine.");

    [Theory]
    [InlineData("dotnet8")]
    [InlineData("provided.al2023")]
    public void CodeOfOtherRuntimesIsNotInline(string runtime) =>
        _region.FailureOf<FunctionType>(FunctionWith($$"""{"Runtime":"{{runtime}}"}""")).Should().Be(
            $"Resource handler returned message: \"ZipFile can only be used when Runtime is set to either of nodejs or python, not {runtime}.\" "
            + "(RequestToken: -, HandlerErrorCode: InvalidRequest)");

    [Theory]
    [InlineData("""{"FunctionName":"function:judge"}""", "The embedded AWS does not support the value 'function:judge' of the property 'FunctionName' of AWS::Lambda::Function.")]
    [InlineData("""{"Layers":["arn:aws:lambda:us-east-1:123456789012:layer:one:1"]}""", "The embedded AWS does not support the property 'Layers' of AWS::Lambda::Function.")]
    [InlineData("""{"SnapStart":{"ApplyOn":"PublishedVersions"}}""", "The embedded AWS does not support the property 'SnapStart' of AWS::Lambda::Function.")]
    [InlineData("""{"Code":{"ImageUri":"image"}}""", "The embedded AWS does not support the property 'Code/ImageUri' of AWS::Lambda::Function.")]
    [InlineData("""{"PackageType":"Image"}""", "The embedded AWS does not support the value 'Image' of the property 'PackageType' of AWS::Lambda::Function.")]
    [InlineData(
        """{"LoggingConfig":{"LogFormat":"JSON"}}""",
        "The embedded AWS does not support the value 'JSON' of the property 'LoggingConfig/LogFormat' of AWS::Lambda::Function.")]
    public void WhatIsNotToBeHadHereIsRefusedByName(string properties, string message) =>
        _region.FailureOf<FunctionType>(FunctionWith(properties)).Should().Be(message);

    [Fact]
    public void ANameIsTakenOnce()
    {
        _region.CreateFunction();

        _region.FailureOf<FunctionType>(FunctionWith()).Should().Be(LambdaText("Function already exist: judge", 409, "AlreadyExists"));
        _region.Elsewhere(region: "eu-west-1").CreateFunction().Arn.Should().Be("arn:aws:lambda:eu-west-1:123456789012:function:judge");
    }

    [Theory]
    [InlineData("my function")]
    [InlineData("a.b")]
    public void ANameThatNoFunctionCanHaveIsRefused(string name) =>
        _region.FailureOf<FunctionType>(FunctionWith($$"""{"FunctionName":"{{name}}"}""")).Should().Be(LambdaText(
            $"1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: "
            + "Member must satisfy regular expression pattern: "
            + @"(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?"));

    [Theory]
    [InlineData("ec2.amazonaws.com", "sts:AssumeRole", false)]
    [InlineData("lambda.amazonaws.com", "sts:TagSession", false)]
    [InlineData("lambda.amazonaws.com", "sts:AssumeRole", true)]
    public void ARoleOfTheAccountMustTrustLambda(string service, string action, bool isTaken)
    {
        var trust = new JsonObject
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new JsonObject { ["Effect"] = "Allow", ["Principal"] = new JsonObject { ["Service"] = service }, ["Action"] = action },
        };
        _region.Create<Role>(new JsonObject { ["RoleName"] = "judge", ["AssumeRolePolicyDocument"] = trust }.ToJsonString());

        if (isTaken)
            _region.CreateFunction().Arn.Should().EndWith(":judge");
        else
            _region.FailureOf<FunctionType>(FunctionWith()).Should().Be(LambdaText("The role defined for the function cannot be assumed by Lambda."));
    }

    private void PutText(string bucket, string key) => _region.World.Scheduler.Run(() =>
    {
        _region.State.Of<BucketObjects>().Put(new StoredObject
        {
            Bucket = bucket,
            Key = key,
            Content = "this is no zip file"u8.ToArray(),
            ETag = "",
            LastModified = _region.World.Now,
            ChecksumAlgorithm = "",
            Checksum = "",
        });
        return true;
    });
}
