using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.ResourceTypes.Logs;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.ResourceTypes.Sns;
using Potemkin.EmbeddedAws.ResourceTypes.Sqs;
using Potemkin.EmbeddedAws.Tests.ResourceTypes.Lambda;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes;

/// <summary>What lies in a region of China is of the partition that ARNs there begin with, and is found by such ARNs.</summary>
public class PartitionTests
{
    private const string Trust =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    private readonly TestRegion _region = new(region: "cn-north-1");

    [Theory]
    [InlineData("AWS::ECS::Service", """{ "ServiceName": "web" }""", "ServiceArn", "arn:aws-cn:ecs:cn-north-1:123456789012:service/default/web")]
    [InlineData("AWS::ElasticLoadBalancingV2::Listener",
        """{ "LoadBalancerArn": "arn:aws-cn:elasticloadbalancing:cn-north-1:123456789012:loadbalancer/app/web/0123456789abcdef" }""", "ListenerArn",
        "arn:aws-cn:elasticloadbalancing:cn-north-1:123456789012:listener/app/web/0123456789abcdef/")]
    [InlineData("AWS::WAFv2::WebACL", """{ "Name": "front", "Scope": "REGIONAL" }""", "Arn", "arn:aws-cn:wafv2:cn-north-1:123456789012:regional/webacl/front/")]
    [InlineData("AWS::Events::Rule", """{ "Name": "r" }""", "Arn", "arn:aws-cn:events:cn-north-1:123456789012:rule/r")]
    public void TheArnOfARegistryTypeIsThatOfThePartition(string resourceType, string properties, string attribute, string arn) =>
        _region.Create(resourceType, properties).Attributes[attribute].ToString().Should().StartWith(arn);

    [Fact]
    public void TheArnOfEveryOtherTypeIsToo()
    {
        string[] arns =
        [
            _region.Create<Bucket>("""{"BucketName":"logs"}""").Arn,
            _region.Create<Topic>("""{"TopicName":"t"}""").Arn,
            _region.Create<Queue>("""{"QueueName":"q"}""").Arn,
            _region.Create<LogGroup>("""{"LogGroupName":"l"}""").Arn,
            _region.Create<Role>($$"""{"RoleName":"r","AssumeRolePolicyDocument":{{Trust}}}""").Arn,
            _region.Create<ElasticIp>("{}").Arn,
            _region.Create<Key>("{}").Arn,
        ];

        arns.Select(arn => string.Join(':', arn.Split(':').Take(5))).Should().Equal(
            "arn:aws-cn:s3::",
            "arn:aws-cn:sns:cn-north-1:123456789012",
            "arn:aws-cn:sqs:cn-north-1:123456789012",
            "arn:aws-cn:logs:cn-north-1:123456789012",
            "arn:aws-cn:iam::123456789012",
            "arn:aws-cn:ec2:cn-north-1:123456789012",
            "arn:aws-cn:kms:cn-north-1:123456789012");
    }

    [Fact]
    public void WhatNamesSuchArnsIsTaken()
    {
        var role = _region.Create<Role>(
            $$"""{"RoleName":"r","AssumeRolePolicyDocument":{{Trust}},"ManagedPolicyArns":["arn:aws-cn:iam::aws:policy/ReadOnlyAccess"]}""");
        _region.Create<Bucket>("""{"BucketName":"logs"}""");

        var policy = () => _region.Create<BucketPolicy>(
            """{"Bucket":"logs","PolicyDocument":{"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws-cn:s3:::logs/*"}]}}""");
        var key = () => _region.Create<Key>(
            """{"KeyPolicy":{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws-cn:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]}}""");
        var function = LambdaRegion.With(new ScriptedFunctions()).Elsewhere(region: "cn-north-1").CreateFunction($$"""{"Role":"{{role.Arn}}"}""");

        policy.Should().NotThrow();
        key.Should().NotThrow();
        function.Arn.Should().Be("arn:aws-cn:lambda:cn-north-1:123456789012:function:judge");
    }

    [Fact]
    public void WhatNamesThoseOfAnotherPartitionIsNot()
    {
        var role = () => _region.Create<Role>(
            $$"""{"RoleName":"r","AssumeRolePolicyDocument":{{Trust}},"ManagedPolicyArns":["arn:aws:iam::aws:policy/ReadOnlyAccess"]}""");

        role.Should().Throw<ResourceFailure>().WithMessage("*Policy arn:aws:iam::aws:policy/ReadOnlyAccess does not exist or is not attachable.*");
    }
}
