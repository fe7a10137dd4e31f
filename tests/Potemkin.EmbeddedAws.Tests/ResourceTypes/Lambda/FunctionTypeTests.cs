using System.IO.Compression;
using Potemkin.EmbeddedAws.ResourceTypes.Lambda;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;
using static Potemkin.EmbeddedAws.Tests.ResourceTypes.Lambda.LambdaRegion;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Lambda;

public class FunctionTypeTests
{
    private readonly ScriptedFunctions _functions = new();
    private readonly TestRegion _region;

    public FunctionTypeTests() => _region = LambdaRegion.With(_functions);

    [Fact]
    public void AFunctionIsWhatItsPropertiesSay()
    {
        var resource = _region.CreateFunction(
            """
            {
              "Description": "judges", "Timeout": 900, "MemorySize": 10240, "Architectures": ["arm64"], "Environment": {"Variables": {"LEVEL": 5}},
              "LoggingConfig": {"LogGroup": "judgements"}, "Tags": [{"Key": "team", "Value": "audit"}]
            }
            """);

        var function = _region.Function()!;
        function.Should().BeEquivalentTo(
            new
            {
                Name = "judge",
                Arn = "arn:aws:lambda:us-east-1:123456789012:function:judge",
                RoleArn,
                Runtime = "python3.12",
                Handler = "index.handler",
                Description = "judges",
                Timeout = 900,
                MemorySize = 10240,
                Environment = new Dictionary<string, string> { ["LEVEL"] = "5" },
                Architectures = (string[])["arm64"],
                LogGroupName = "judgements",
                LastModified = _region.World.Now,
            });
        (resource.PhysicalId, resource.ResourceId, resource.Name).Should().Be(("judge", "judge", "judge"));
        resource.Attributes["Arn"].ToString().Should().Be(function.Arn);
        resource.Tags.Should().Equal(new Dictionary<string, string> { ["team"] = "audit" });
    }

    [Fact]
    public void WhatIsLeftOutIsAsLambdaHasIt()
    {
        _region.CreateFunction();

        _region.Function().Should().BeEquivalentTo(
            new { Timeout = 3, MemorySize = 128, Description = "", LogGroupName = "/aws/lambda/judge", Architectures = (string[])["x86_64"] });
        _region.Function()!.Environment.Should().BeEmpty();
    }

    [Fact]
    public void CloudFormationMakesUpANameThatLambdaTakes()
    {
        var region = TestRegion.In(_region.World, new string('s', 100));

        var name = region.Create<FunctionType>(FunctionWith("""{"FunctionName":null}"""), "Judge").PhysicalId;

        name.Should().MatchRegex("^s{45}-Judge-[A-Z0-9]{12}$").And.HaveLength(64);
    }

    [Theory]
    [InlineData("python3.12", "index.py")]
    [InlineData("nodejs20.x", "index.js")]
    public void InlineCodeIsAFileOfItsRuntime(string runtime, string file)
    {
        _region.CreateFunction($$$"""{"Runtime":"{{{runtime}}}","Code":{"ZipFile":"the code"}}""");

        using var zip = new ZipArchive(new MemoryStream(_region.Function()!.Code.Zip!));
        var entry = zip.Entries.Should().ContainSingle().Which;
        entry.FullName.Should().Be(file);
        using var reader = new StreamReader(entry.Open());
        reader.ReadToEnd().Should().Be("the code");
    }

    [Fact]
    public void TheSameCodeHasTheSameSha256AndAnyDeploymentAnotherRevision()
    {
        _region.CreateFunction();
        _region.CreateFunction("""{"FunctionName":"other"}""");

        var (one, other) = (_region.Function()!, _region.Function("other")!);
        other.Code.Sha256.Should().Be(one.Code.Sha256);
        other.RevisionId.Should().NotBe(one.RevisionId);
    }

    [Fact]
    public void AFolderOfThisMachineIsCode()
    {
        var folder = Path.GetTempPath().TrimEnd(Path.DirectorySeparatorChar);

        _region.CreateFunction($$$"""{"Code":{"S3Bucket":"potemkin-local-folder","S3Key":"{{{folder}}}"}}""");

        _region.Function()!.Code.Should().Be(FunctionCode.OfFolder(folder));
    }

    [Fact]
    public void AnUpdateTakesEffectAndRetiresWhatWasThere()
    {
        var resource = _region.CreateFunction();
        var before = _region.Function()!;
        _region.Create<PermissionType>("""{"FunctionName":"judge","Action":"lambda:InvokeFunction","Principal":"config.amazonaws.com"}""");

        _region.Update<FunctionType>(resource, FunctionWith(), FunctionWith("""{"Timeout":5,"Tags":[{"Key":"team","Value":"audit"}]}"""));

        var after = _region.Function()!;
        after.Timeout.Should().Be(5);
        after.RevisionId.Should().NotBe(before.RevisionId);
        resource.Tags.Should().Contain("team", "audit");
        _functions.Retired.Should().Equal(before.RevisionId);
        _region.State.Of<FunctionStore>().PermissionsOf(after).Should().ContainSingle("who may invoke it stays");
    }

    [Fact]
    public void AnUpdateThatIsRefusedLeavesTheFunctionAsItIs()
    {
        var resource = _region.CreateFunction();
        var before = _region.Function();

        _region.UpdateFailureOf<FunctionType>(resource, FunctionWith(), FunctionWith("""{"Timeout":901}""")).Should().Contain("less than or equal to 900");

        _region.Function().Should().BeSameAs(before);
        _functions.Retired.Should().BeEmpty();
    }

    [Fact]
    public void ADeletionTakesItsPermissionsAlong()
    {
        var resource = _region.CreateFunction();
        var function = _region.Function()!;
        var permission = _region.Create<PermissionType>("""{"FunctionName":"judge","Action":"lambda:InvokeFunction","Principal":"config.amazonaws.com"}""");

        _region.Delete<FunctionType>(resource);
        _region.Delete<PermissionType>(permission);

        _region.Function().Should().BeNull();
        _region.State.Resources.All.Should().BeEmpty();
        _functions.Retired.Should().Equal(function.RevisionId);
        _region.CreateFunction();
        _region.State.Of<FunctionStore>().PermissionsOf(_region.Function()!).Should().BeEmpty("it is another function");
    }

    [Fact]
    public void IsRecordedInTheShapeOfLambda()
    {
        var resource = _region.CreateFunction(
            """
            {
              "ReservedConcurrentExecutions": 2, "TracingConfig": {"Mode": "Active"}, "EphemeralStorage": {"Size": 1024},
              "KmsKeyArn": "arn:aws:kms:us-east-1:123456789012:key/1", "DeadLetterConfig": {"TargetArn": "arn:aws:sqs:us-east-1:123456789012:dead"},
              "VpcConfig": {"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"]}, "Environment": {"Variables": {"SECRET": "hunter2"}}
            }
            """);

        var function = _region.Function()!;
        TestRegion.Recorded(resource).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": {
                "functionName": "judge",
                "functionArn": "{{function.Arn}}",
                "runtime": "python3.12",
                "role": "{{RoleArn}}",
                "handler": "index.handler",
                "codeSize": {{function.Code.Size}},
                "description": "",
                "timeout": 3,
                "memorySize": 128,
                "lastModified": "2026-01-01T00:00:00.000\u002B0000",
                "codeSha256": "{{function.Code.Sha256}}",
                "version": "$LATEST",
                "tracingConfig": { "mode": "Active" },
                "revisionId": "{{function.RevisionId}}",
                "layers": [],
                "state": { "value": "Active" },
                "packageType": "Zip",
                "architectures": [ "x86_64" ],
                "ephemeralStorage": { "size": 1024 },
                "deadLetterConfig": { "targetArn": "arn:aws:sqs:us-east-1:123456789012:dead" },
                "kmskeyArn": "arn:aws:kms:us-east-1:123456789012:key/1",
                "vpcConfig": { "subnetIds": [ "subnet-1" ], "securityGroupIds": [ "sg-1" ] }
              },
              "supplementaryConfiguration": { "Concurrency": { "reservedConcurrentExecutions": 2 } },
              "relationships": [
                "{{new ConfigurationRelationship("AWS::IAM::Role", null, "judge", "Is associated with ")}}",
                "{{new ConfigurationRelationship("AWS::EC2::SecurityGroup", "sg-1", null, "Is associated with ")}}",
                "{{new ConfigurationRelationship("AWS::EC2::Subnet", "subnet-1", null, "Is contained in ")}}"
              ],
              "availabilityZone": "Not Applicable"
            }
            """));
    }
}
