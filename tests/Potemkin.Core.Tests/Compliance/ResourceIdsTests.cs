using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Compliance;

public class ResourceIdsTests
{
    private static readonly DateTimeOffset ChangedAt = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Script _script = new();
    private readonly ResourceIds _ids;

    public ResourceIdsTests() => _ids = new ResourceIds(new ScriptedConfig(_script));

    [Theory]
    [InlineData("AWS::S3::Bucket", "bucket-1")]
    [InlineData("AWS::ElasticLoadBalancingV2::LoadBalancer", "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/lb-1/50dc6c495c0c9188")]
    [InlineData("AWS::DAX::Cluster", "cluster-1")]
    public async Task AnIdThatBothServicesUseIsTakenWithoutACall(string resourceType, string physicalId)
    {
        var id = await FindAsync(resourceType, physicalId);

        id.Should().Be(physicalId);
        _script.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("AWS::IAM::Role", "role-1", "AWS::IAM::Role", "role-1")]
    [InlineData("AWS::RDS::DBInstance", "db-1", "AWS::RDS::DBInstance", "db-1")]
    [InlineData("AWS::IAM::ManagedPolicy", "arn:aws:iam::123456789012:policy/team/policy-1", "AWS::IAM::Policy", "policy-1")]
    [InlineData("AWS::ECS::TaskDefinition", "arn:aws:ecs:us-east-1:123456789012:task-definition/family-1:3", "AWS::ECS::TaskDefinition", "family-1:3")]
    public async Task AResourceIsFoundByItsNameInOneCallAndThenRemembered(string resourceType, string physicalId, string recordedType, string name)
    {
        Discovered([Identifier(recordedType, "the-id", name)]);

        var id = await FindAsync(resourceType, physicalId);
        var again = await FindAsync(resourceType, physicalId);

        id.Should().Be("the-id");
        again.Should().Be("the-id");
        var request = _script.Requests.Should().ContainSingle().Which.Should().BeOfType<ListDiscoveredResourcesRequest>().Which;
        request.ResourceType.Value.Should().Be(recordedType);
        request.ResourceName.Should().Be(name);
        request.ResourceIds.Should().BeNullOrEmpty();
        request.IncludeDeletedResources.Should().BeTrue();
    }

    [Fact]
    public async Task WhatIsNotYetRecordedHasNoIdAndIsAskedForAgain()
    {
        Discovered([], [Identifier("AWS::IAM::Role", "AROA1", "role-1")]);

        var early = await FindAsync("AWS::IAM::Role", "role-1");
        var late = await FindAsync("AWS::IAM::Role", "role-1");

        early.Should().BeNull();
        late.Should().Be("AROA1");
    }

    [Fact]
    public async Task OfANameThatWasDeletedAndRecreatedTheOneThatExistsIsMeant()
    {
        Discovered(
        [
            Identifier("AWS::IAM::Role", "AROA1", "role-1", deleted: ChangedAt.AddMinutes(1)),
            Identifier("AWS::IAM::Role", "AROA2", "role-1"),
            Identifier("AWS::IAM::Role", "AROA3", "role-1", deleted: ChangedAt.AddMinutes(2)),
        ]);

        var id = await FindAsync("AWS::IAM::Role", "role-1");

        id.Should().Be("AROA2");
    }

    [Fact]
    public async Task OfANameOfDeletedResourcesTheOneDeletedLastIsMeantButNotRemembered()
    {
        var first = Identifier("AWS::IAM::Role", "AROA1", "role-1", deleted: ChangedAt.AddMinutes(2));
        var second = Identifier("AWS::IAM::Role", "AROA2", "role-1", deleted: ChangedAt.AddMinutes(1));
        Discovered([second, first], [second, first, Identifier("AWS::IAM::Role", "AROA3", "role-1")]);

        var id = await FindAsync("AWS::IAM::Role", "role-1");
        var later = await FindAsync("AWS::IAM::Role", "role-1");

        id.Should().Be("AROA1");
        later.Should().Be("AROA3");
    }

    [Fact]
    public async Task WhatWasDeletedBeforeTheResourceChangedIsAnother()
    {
        Discovered([Identifier("AWS::IAM::Role", "AROA1", "role-1", deleted: ChangedAt.AddSeconds(-1))]);

        var id = await FindAsync("AWS::IAM::Role", "role-1");

        id.Should().BeNull();
    }

    [Fact]
    public async Task OfANameThatSeemsToExistTwiceTheOneCreatedLastIsMeant()
    {
        Discovered([Identifier("AWS::IAM::Role", "AROA1", "role-1"), Identifier("AWS::IAM::Role", "AROA2", "role-1"), Identifier("AWS::IAM::Role", "AROA3", "role-1")]);
        Recorded(id => new ConfigurationItem
        {
            ResourceCreationTime = id switch { "AROA2" => ChangedAt.UtcDateTime, "AROA1" => ChangedAt.AddDays(-1).UtcDateTime, _ => null },
        });

        var id = await FindAsync("AWS::IAM::Role", "role-1");

        id.Should().Be("AROA2");
    }

    [Fact]
    public async Task AllPagesAreRead()
    {
        _script.On<ListDiscoveredResourcesRequest>(
            _ => new ListDiscoveredResourcesResponse { NextToken = "2", ResourceIdentifiers = [RestApi("1ab2cd34ef")] },
            request => request.NextToken == "2"
                ? new ListDiscoveredResourcesResponse { ResourceIdentifiers = [RestApi("2bc3de45fg")] }
                : new InvalidOperationException($"page {request.NextToken}"));

        var id = await FindAsync("AWS::ApiGateway::RestApi", "2bc3de45fg");

        id.Should().Be("arn:aws:apigateway:us-east-1::/restapis/2bc3de45fg");

        static ResourceIdentifier RestApi(string id) => Identifier("AWS::ApiGateway::RestApi", $"arn:aws:apigateway:us-east-1::/restapis/{id}", "api");
    }

    [Theory]
    [InlineData("arn:aws:wafv2:us-east-1:123456789012:regional/webacl/acl-1/6a1b")]
    [InlineData("6a1b")]
    public async Task AWebAclIsFoundByTheIdWithinItsPhysicalId(string resourceId)
    {
        Discovered([Identifier("AWS::WAFv2::WebACL", "arn:aws:wafv2:us-east-1:123456789012:global/webacl/acl-1/96a1b", "acl-1"), Identifier("AWS::WAFv2::WebACL", resourceId, "acl-1")]);

        var id = await FindAsync("AWS::WAFv2::WebACL", "acl-1|6a1b|REGIONAL");

        id.Should().Be(resourceId);
    }

    [Fact]
    public async Task AStageIsTheOneOfItsNameThatItsStackTagged()
    {
        Discovered([Stage("api-1"), Stage("api-2"), Stage("api-3")]);
        Recorded(id => new ConfigurationItem
        {
            Tags = id == Stage("api-1").ResourceId ? null
                : new() { ["aws:cloudformation:stack-id"] = id == Stage("api-2").ResourceId ? "stack-0" : "stack-1", ["aws:cloudformation:logical-id"] = "It" },
        });

        var id = await FindAsync("AWS::ApiGateway::Stage", "dev");

        id.Should().Be(Stage("api-3").ResourceId);
    }

    [Fact]
    public async Task AStageThatOnlyAnotherStackTaggedIsNotYetRecorded()
    {
        Discovered([Stage("api-1")]);
        Recorded(_ => new ConfigurationItem { Tags = new() { ["aws:cloudformation:stack-id"] = "stack-0" } });

        var id = await FindAsync("AWS::ApiGateway::Stage", "dev");

        id.Should().BeNull();
    }

    [Fact]
    public async Task WithoutTagsAStageIsTheOnlyOneOfItsName()
    {
        Discovered([Stage("api-1")], [Stage("api-1"), Stage("api-2")]);
        Recorded(_ => new ConfigurationItem());

        var one = await FindAsync("AWS::ApiGateway::Stage", "dev", stackId: "stack-1");
        var two = await FindAsync("AWS::ApiGateway::Stage", "dev", stackId: "stack-2");

        one.Should().Be(Stage("api-1").ResourceId);
        two.Should().BeNull();
    }

    [Fact]
    public async Task AnElasticIpIsFoundByItsAddressAndEachIsLookedIntoOnce()
    {
        Discovered(
            [Identifier("AWS::EC2::EIP", "eipalloc-1")],
            [Identifier("AWS::EC2::EIP", "eipalloc-1"), Identifier("AWS::EC2::EIP", "eipalloc-2")]);
        Recorded(id => new ConfigurationItem { Configuration = $$"""{"publicIp":"{{(id == "eipalloc-2" ? "203.0.113.9" : "203.0.113.8")}}"}""" });

        var early = await FindAsync("AWS::EC2::EIP", "203.0.113.9");
        var late = await FindAsync("AWS::EC2::EIP", "203.0.113.9");

        early.Should().BeNull();
        late.Should().Be("eipalloc-2");
        _script.CallsOf<GetResourceConfigHistoryRequest>().Should().Be(2);
    }

    [Fact]
    public async Task ADeletedElasticIpIsFoundByTheItemBeforeItsDeletion()
    {
        Discovered([Identifier("AWS::EC2::EIP", "eipalloc-1", deleted: ChangedAt.AddMinutes(5))]);
        _script.On<GetResourceConfigHistoryRequest>(_ => new GetResourceConfigHistoryResponse
        {
            ConfigurationItems = [new ConfigurationItem(), new ConfigurationItem { Configuration = """{"publicIp":"203.0.113.9"}""" }],
        });

        var id = await FindAsync("AWS::EC2::EIP", "203.0.113.9");

        id.Should().Be("eipalloc-1");
    }

    [Fact]
    public async Task WhatNobodyHasToldIsLookedForByEachIdThatItMayHave()
    {
        var arn = "arn:aws:states:us-east-1:123456789012:stateMachine:machine-1";
        Discovered([Identifier("AWS::StepFunctions::StateMachine", arn, "machine-1")]);

        var id = await FindAsync("AWS::StepFunctions::StateMachine", arn);

        id.Should().Be(arn);
        _script.Requests.OfType<ListDiscoveredResourcesRequest>().Single().ResourceIds.Should().Equal(arn, "machine-1");
    }

    [Fact]
    public async Task AnUnknownTypeIsLookedForByIdAndThenByName()
    {
        Discovered([], [Identifier("AWS::Some::Thing", "thing-id", "thing-1")]);

        var id = await FindAsync("AWS::Some::Thing", "thing-1");

        id.Should().Be("thing-id");
        var requests = _script.Requests.OfType<ListDiscoveredResourcesRequest>().ToList();
        requests[0].ResourceIds.Should().Equal("thing-1");
        requests[1].ResourceName.Should().Be("thing-1");
    }

    private async Task<string?> FindAsync(string resourceType, string physicalId, string stackId = "stack-1")
    {
        var resource = new StackResource(new LogicalId("It"), new PhysicalId(physicalId), resourceType, ChangedAt) { StackId = stackId };
        return (await _ids.FindAsync(resource, CancellationToken.None))?.Value;
    }

    private void Discovered(params IEnumerable<ResourceIdentifier[]> answers) =>
        _script.On(answers.Select(found => (Func<ListDiscoveredResourcesRequest, object>)(_ => new ListDiscoveredResourcesResponse { ResourceIdentifiers = [.. found] })));

    private void Recorded(Func<string, ConfigurationItem> item) =>
        _script.On<GetResourceConfigHistoryRequest>(request => new GetResourceConfigHistoryResponse { ConfigurationItems = [item(request.ResourceId)] });

    private static ResourceIdentifier Stage(string api) =>
        Identifier("AWS::ApiGateway::Stage", $"arn:aws:apigateway:us-east-1::/restapis/{api}/stages/dev", "dev");

    private static ResourceIdentifier Identifier(string type, string id, string? name = null, DateTimeOffset? deleted = null) =>
        new() { ResourceType = type, ResourceId = id, ResourceName = name, ResourceDeletionTime = deleted?.UtcDateTime };
}
