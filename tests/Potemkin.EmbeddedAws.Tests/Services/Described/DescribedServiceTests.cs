using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.Services.Described.Models;

namespace Potemkin.EmbeddedAws.Tests.Services.Described;

public sealed class DescribedServiceTests : IDisposable
{
    private const string Rds = "2014-10-31";

    private readonly ReadFixture _aws = new();

    public static TheoryData<string, string> Services => new()
    {
        { "acm", "acm" }, { "autoscaling", "autoscaling" }, { "backup", "backup" }, { "codebuild", "codebuild" }, { "cloudtrail", "cloudtrail" }, { "dms", "dms" }, { "ecr", "ecr" }, { "ecs", "ecs" }, { "efs", "elasticfilesystem" },
        { "eks", "eks" }, { "elasticache", "elasticache" }, { "elb", "elasticloadbalancing" }, { "elbv2", "elasticloadbalancing" }, { "emr", "elasticmapreduce" }, { "es", "es" },
        { "guardduty", "guardduty" }, { "organizations", "organizations" }, { "rds", "rds" }, { "redshift", "redshift" }, { "sagemaker", "sagemaker" }, { "securityhub", "securityhub" }, { "support", "support" }, { "wafv2", "wafv2" },
    };

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void EveryServiceThatIsDescribedIsAmongThese() => AwsServices.For(_aws.Region.World).OfType<DescribedService>().Select(service => service.SigningName)
        .Should().BeEquivalentTo(Services.Select(row => row[1]));

    [Theory]
    [MemberData(nameof(Services))]
    public void AnEmptyAccountIsAnsweredWithoutFailingInside(string model, string signingName)
    {
        var dispatcher = new Dispatcher(_aws.Region.World, AwsServices.For(_aws.Region.World));
        var described = ServiceModel.Read(model);

        var failures = described.Operations
            .Select(operation => (operation.Key, Answer: dispatcher.Dispatch(HeadFor(operation, described, signingName), BodyFor(operation, described), "id", new RequestTrail())))
            .Where(each => each.Answer.Status == 500);

        failures.Select(each => $"{each.Key}: {each.Answer.Body}").Should().BeEmpty();
    }

    [Fact]
    public void ListsComeInPages()
    {
        foreach (var name in new[] { "b", "a", "c" })
            _aws.Region.Create("AWS::RDS::OptionGroup", $$"""{"OptionGroupName":"{{name}}","EngineName":"mysql","MajorEngineVersion":"8.0","OptionGroupDescription":"d"}""");

        var first = _aws.Query("rds", Rds, "DescribeOptionGroups&MaxRecords=2");

        first.Should().Contain("<OptionGroupName>a</OptionGroupName>").And.Contain("<OptionGroupName>b</OptionGroupName>").And.NotContain("<OptionGroupName>c</OptionGroupName>");
        var marker = first.Split("<Marker>")[1].Split('<')[0];
        _aws.Query("rds", Rds, $"DescribeOptionGroups&Marker={marker}").Should().StartWith("<OptionGroupsList><OptionGroup><OptionGroupName>c</OptionGroupName>").And.NotContain("<Marker>");
        _aws.Refused("rds", Rds, "DescribeOptionGroups&Marker=never").Should().Be(
            (400, "<Error><Type>Sender</Type><Code>InvalidParameterValue</Code><Message>The pagination token is not valid.</Message></Error>"));
    }

    [Fact]
    public void ItemsOfAListHaveTheirOwnNameInXml()
    {
        _aws.Region.Create("AWS::RDS::DBInstance", """{"DBInstanceIdentifier":"db","Engine":"mysql","DBInstanceClass":"db.t3.micro","VPCSecurityGroups":["sg-1"],"Tags":[]}""");

        _aws.Query("rds", Rds, "DescribeDBInstances").Should().StartWith("<DBInstances><DBInstance><DBInstanceIdentifier>db</DBInstanceIdentifier>").And.Contain(
            "<VpcSecurityGroups><VpcSecurityGroupMembership><VpcSecurityGroupId>sg-1</VpcSecurityGroupId><Status>active</Status></VpcSecurityGroupMembership></VpcSecurityGroups>");
    }

    [Fact]
    public void WhatWasMadeUpForTheSakeOfItsTypeIsNotTold()
    {
        _aws.Region.Create("AWS::RDS::DBInstance", """{"DBInstanceIdentifier":"db","Engine":"mysql","DBInstanceClass":"db.t3.micro","MasterUserPassword":"secret"}""");

        _aws.Query("rds", Rds, "DescribeDBInstances").Should().NotContain("SecondaryAvailabilityZone").And.NotContain("secret");
    }

    [Fact]
    public void AFilterThatIsNotKnownIsRefused()
    {
        _aws.Region.Create("AWS::RDS::DBInstance", """{"DBInstanceIdentifier":"db","Engine":"mysql","DBInstanceClass":"db.t3.micro"}""");

        Filtered("engine", "mysql").Status.Should().Be(200);
        Filtered("colour", "red").Body.Should().Contain("The embedded AWS does not support the parameter 'Filters.Name=colour' of DescribeDBInstances.");

        (int Status, string Body) Filtered(string name, string value) =>
            _aws.Refused("rds", Rds, $"DescribeDBInstances&Filters.Filter.1.Name={name}&Filters.Filter.1.Values.Value.1={value}");
    }

    [Fact]
    public void AParameterThatMakesADifferenceAndIsNotReadIsRefused()
    {
        _aws.Json("sagemaker", "ListNotebookInstances", """{"NameContains":"x"}""").Should().Be("""{"NotebookInstances":[]}""");
        _aws.Json("sagemaker", "ListNotebookInstances", """{"CreationTimeAfter":1}""").Should().Be(
            "501 UnsupportedParameter: The embedded AWS does not support the parameter 'CreationTimeAfter' of ListNotebookInstances.");
        _aws.Json("sagemaker", "ListNotebookInstances", """{"Clouds":1}""").Should().Be(
            "501 UnsupportedParameter: The embedded AWS does not support the parameter 'Clouds' of ListNotebookInstances.");
        _aws.Json("sagemaker", "ListNotebookInstances", """{"MaxResults":"many"}""").Should().Be(
            "400 SerializationException: The value of 'MaxResults' is not of the type that the operation reads.");
    }

    [Fact]
    public void AParameterThatIsMissingIsToldOf()
    {
        _aws.Json("sagemaker", "DescribeModel").Should().Be(
            "400 ValidationException: 1 validation error detected: Value null at 'modelName' failed to satisfy constraint: Member must not be null");
        _aws.Refused("rds", Rds, "DescribeDBParameters").Body.Should().Contain("<Code>MissingParameter</Code><Message>The request must contain the parameter DBParameterGroupName.</Message>");
    }

    [Fact]
    public void AnOperationThatIsNotOfferedIsRefusedByName()
    {
        _aws.Json("ecs", "RunTask").Should().Be("501 UnsupportedOperation: The embedded AWS does not support the operation RunTask of 'ecs'.");
        _aws.Json("ecs", "FlyTask").Should().StartWith("400 InvalidAction: ");
    }

    [Fact]
    public void TheVersionTellsTheTwoKindsOfLoadBalancers()
    {
        _aws.Region.Create("AWS::ElasticLoadBalancing::LoadBalancer", """{"LoadBalancerName":"old","Listeners":[]}""");
        _aws.Region.Create("AWS::ElasticLoadBalancingV2::LoadBalancer", """{"Name":"new"}""");

        _aws.Query("elasticloadbalancing", "2012-06-01", "DescribeLoadBalancers").Should().Contain("<LoadBalancerName>old</LoadBalancerName>").And.NotContain("new");
        _aws.Query("elasticloadbalancing", "2015-12-01", "DescribeLoadBalancers").Should().Contain("<LoadBalancerName>new</LoadBalancerName>").And.NotContain("old");
    }

    [Fact]
    public void ATrailOfAnotherRegionIsSeenWhereItLogsToo()
    {
        _aws.Region.Elsewhere(region: "eu-west-1").Create("AWS::CloudTrail::Trail", """{"TrailName":"all","S3BucketName":"b","IsLogging":true,"IsMultiRegionTrail":true}""");
        _aws.Region.Elsewhere(region: "eu-west-1").Create("AWS::CloudTrail::Trail", """{"TrailName":"one","S3BucketName":"b","IsLogging":true}""");

        JsonNode.Parse(_aws.Json("cloudtrail", "DescribeTrails"))!["trailList"]!.AsArray().Select(trail => $"{trail!["Name"]} of {trail["HomeRegion"]}").Should().Equal("all of eu-west-1");
        _aws.Json("cloudtrail", "DescribeTrails", """{"includeShadowTrails":false}""").Should().Be("""{"trailList":[]}""");
        _aws.Json("cloudtrail", "GetTrailStatus", """{"Name":"all"}""").Should().StartWith("400 TrailNotFoundException: ");
        _aws.Json("cloudtrail", "GetTrailStatus", """{"Name":"arn:aws:cloudtrail:eu-west-1:123456789012:trail/all"}""").Should().StartWith("""{"IsLogging":true""");
    }

    private static RequestHead HeadFor(KeyValuePair<string, ModelOperation> operation, ServiceModel model, string signingName)
    {
        var authorization = $"AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/{signingName}/aws4_request, SignedHeaders=host, Signature=0";
        var path = string.Join('/', operation.Value.Path.Split('?')[0].Split('/').Select(part => part.StartsWith('{') ? "x" : part));
        return new RequestHead(authorization, model.Protocol == "json" ? $"Any.{operation.Key}" : null) { Method = operation.Value.Method, Path = path };
    }

    private static string BodyFor(KeyValuePair<string, ModelOperation> operation, ServiceModel model)
    {
        var required = operation.Value.Input is { } input
            ? model.Shapes[input].Members.Where(member => model.Shapes[input].Required.Contains(member.Key) && member.Value.Place is null).ToList()
            : [];
        if (model.Protocol == "query")
            return $"Action={operation.Key}&Version={model.ApiVersion}{string.Concat(required.Select(member => $"&{member.Key}{(IsList(member.Value) ? ".member.1" : "")}=x"))}";
        return operation.Value.Method == "GET" ? "" : new JsonObject(required.Select(member => KeyValuePair.Create(
            member.Value.Name ?? member.Key, (JsonNode?)(IsList(member.Value) ? new JsonArray("x") : "x")))).ToJsonString();

        bool IsList(ModelMember member) => model.Shapes[member.Shape].Kind == "list";
    }
}
