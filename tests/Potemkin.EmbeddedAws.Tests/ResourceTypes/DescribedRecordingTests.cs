using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes;

/// <summary>What items say, of the types that AWS Config records in the shape of their service.</summary>
public class DescribedRecordingTests
{
    private readonly TestRegion _region = new();

    /// <summary>Where a property or its absence leads to another member, or another value, than its own.</summary>
    [Theory]
    [InlineData("AWS::RDS::DBInstance", """{"Engine":"mysql"}""", "publiclyAccessible", "true")]
    [InlineData("AWS::RDS::DBInstance", """{"Engine":"mysql","DBSubnetGroupName":"g"}""", "publiclyAccessible", "false")]
    [InlineData("AWS::RDS::DBInstance", """{"Engine":"mysql","AllocatedStorage":"20"}""", "allocatedStorage", "20")]
    [InlineData("AWS::RDS::DBInstance", """{"Engine":"postgres"}""", "endpoint.port", "5432")]
    [InlineData("AWS::RDS::DBInstance", """{"Engine":"mysql"}""", "kmsKeyId", null)]
    [InlineData("AWS::RDS::DBInstance", """{"Engine":"mysql","StorageEncrypted":true,"KmsKeyId":"k"}""", "kmsKeyId", "arn:aws:kms:us-east-1:123456789012:key/k")]
    [InlineData("AWS::RDS::DBCluster", """{"Engine":"aurora-mysql"}""", "multiAZ", "false")]
    [InlineData("AWS::RDS::DBCluster", """{"Engine":"mysql","DBClusterInstanceClass":"db.r6gd.large"}""", "multiAZ", "true")]
    [InlineData("AWS::RDS::DBCluster", """{"Engine":"aurora-mysql","EnableIAMDatabaseAuthentication":true}""", "iamdatabaseAuthenticationEnabled", "true")]
    [InlineData("AWS::Neptune::DBCluster", "{}", "engine", "neptune")]
    [InlineData("AWS::DocDB::DBCluster", "{}", "engine", "docdb")]
    [InlineData("AWS::Redshift::Cluster", """{"DBName":"d"}""", "encrypted", "true")]
    [InlineData("AWS::Redshift::Cluster", """{"DBName":"d","Encrypted":false}""", "kmsKeyId", null)]
    [InlineData("AWS::CloudTrail::Trail", """{"TrailName":"t","S3BucketName":"b","IsLogging":true}""", "trailARN", "arn:aws:cloudtrail:us-east-1:123456789012:trail/t")]
    [InlineData("AWS::CloudTrail::Trail", """{"TrailName":"t","S3BucketName":"b","IsLogging":true}""", "snsTopicARN", null)]
    [InlineData("AWS::AutoScaling::AutoScalingGroup", """{"MinSize":"2","MaxSize":"3"}""", "desiredCapacity", "2")]
    [InlineData("AWS::AutoScaling::LaunchConfiguration", """{"ImageId":"ami-1","InstanceType":"t3.micro"}""", "instanceMonitoring.enabled", "true")]
    [InlineData("AWS::DynamoDB::Table", """{"KeySchema":[]}""", "ssedescription", null)]
    [InlineData("AWS::DynamoDB::Table", """{"KeySchema":[],"BillingMode":"PAY_PER_REQUEST"}""", "billingModeSummary.billingMode", "PAY_PER_REQUEST")]
    [InlineData("AWS::ApiGateway::RestApi", """{"Name":"a"}""", "endpointConfiguration.types", """["EDGE"]""")]
    [InlineData("AWS::ApiGateway::Stage", """{"RestApiId":"a","StageName":"s"}""", "cacheClusterStatus", "NOT_AVAILABLE")]
    [InlineData("AWS::Elasticsearch::Domain", """{"DomainName":"search"}""", "encryptionAtRestOptions.enabled", "false")]
    [InlineData("AWS::Elasticsearch::Domain", """{"DomainName":"search","DomainEndpointOptions":{"EnforceHTTPS":true}}""", "domainEndpointOptions.customEndpointEnabled", "false")]
    [InlineData("AWS::CloudWatch::Alarm", """{"AlarmName":"a","OKActions":["o"]}""", "okactions", """["o"]""")]
    [InlineData("AWS::CodeBuild::Project", """{"Name":"b","Source":{"Type":"S3"},"Artifacts":{"Type":"S3"},"Environment":{}}""", "artifacts", """[{"type":"S3","encryptionDisabled":false}]""")]
    [InlineData("AWS::WAF::WebACL", """{"Name":"a","DefaultAction":{"Type":"ALLOW"}}""", "rulesList", "[]")]
    [InlineData("AWS::NetworkFirewall::Firewall", """{"FirewallName":"w"}""", "firewall.deleteProtection", "false")]
    [InlineData("AWS::CertificateManager::Certificate", """{"DomainName":"a.example.com"}""", "keyAlgorithm", "RSA-2048")]
    [InlineData("AWS::CertificateManager::Certificate", """{"DomainName":"a.example.com","SubjectAlternativeNames":["b.example.com"]}""", "subjectAlternativeNames", """["a.example.com","b.example.com"]""")]
    [InlineData("AWS::EC2::CustomerGateway", """{"IpAddress":"203.0.113.1","BgpAsn":65002}""", "bgpAsn", "65002")]
    [InlineData("AWS::SecretsManager::Secret", """{"Name":"s"}""", "RotationEnabled", "false")]
    [InlineData("AWS::SageMaker::NotebookInstance", """{"InstanceType":"t","RoleArn":"r"}""", "DirectInternetAccess", "Enabled")]
    [InlineData("AWS::EKS::Cluster", """{"RoleArn":"r","ResourcesVpcConfig":{"SubnetIds":["subnet-1"]}}""", "ResourcesVpcConfig.EndpointPublicAccess", "true")]
    [InlineData("AWS::OpenSearchService::Domain", """{"DomainName":"search"}""", "EncryptionAtRestOptions.Enabled", "false")]
    public void AMemberFollowsFromWhatIsGiven(string type, string properties, string member, string? value) =>
        Text(TestRegion.Configuration(_region.Create(type, properties)).At(member)).Should().Be(value);

    [Theory]
    [InlineData("AWS::RDS::DBInstance", """{"DBInstanceIdentifier":"db","Engine":"mysql"}""", "^db-[0-9A-Z]{26}$", "db")]
    [InlineData("AWS::RDS::DBCluster", """{"DBClusterIdentifier":"cluster","Engine":"mysql"}""", "^cluster-[0-9A-Z]{26}$", "cluster")]
    [InlineData("AWS::AutoScaling::AutoScalingGroup", """{"AutoScalingGroupName":"g","MinSize":"0","MaxSize":"0"}""", "^arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:[0-9a-f-]{36}:autoScalingGroupName/g$", "g")]
    [InlineData("AWS::AutoScaling::LaunchConfiguration", """{"LaunchConfigurationName":"l"}""", "^arn:aws:autoscaling:us-east-1:123456789012:launchConfiguration:[0-9a-f-]{36}:launchConfigurationName/l$", "l")]
    [InlineData("AWS::ApiGateway::Stage", """{"RestApiId":"a","StageName":"s"}""", "^arn:aws:apigateway:us-east-1::/restapis/a/stages/s$", "s")]
    [InlineData("AWS::ApiGatewayV2::Stage", """{"ApiId":"a","StageName":"$default"}""", @"^arn:aws:apigateway:us-east-1::/apis/a/stages/\$default$", "$default")]
    [InlineData("AWS::ApiGateway::RestApi", """{"Name":"orders"}""", "^arn:aws:apigateway:us-east-1::/restapis/[0-9a-z]{10}$", "orders")]
    [InlineData("AWS::CodeBuild::Project", """{"Name":"b","Artifacts":{},"Environment":{},"Source":{}}""", "^[0-9a-f-]{36}$", "b")]
    [InlineData("AWS::ElasticBeanstalk::Environment", """{"ApplicationName":"a","EnvironmentName":"e"}""", "^e-[0-9a-z]{10}$", "e")]
    [InlineData("AWS::Elasticsearch::Domain", """{"DomainName":"search"}""", "^123456789012/search$", "search")]
    [InlineData("AWS::WAFv2::WebACL", """{"Name":"acl","Scope":"REGIONAL"}""", "^arn:aws:wafv2:us-east-1:123456789012:regional/webacl/acl/[0-9a-f-]{36}$", "acl")]
    [InlineData("AWS::ElasticLoadBalancingV2::LoadBalancer", """{"Name":"lb"}""", "^arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/lb/[0-9a-f]{16}$", "lb")]
    [InlineData("AWS::NetworkFirewall::FirewallPolicy", """{"FirewallPolicyName":"p","FirewallPolicy":{}}""", "^arn:aws:network-firewall:us-east-1:123456789012:firewall-policy/p$", "p")]
    public void AwsConfigKnowsAResourceByAnIdOfItsOwn(string type, string properties, string id, string name)
    {
        var resource = _region.Create(type, properties);

        resource.ResourceId.Should().MatchRegex(id);
        resource.Name.Should().Be(name);
    }

    [Fact]
    public void ADatabaseOfAClusterHasItsStorageAndBackupsFromThat()
    {
        _region.Create("AWS::RDS::DBCluster", """{"DBClusterIdentifier":"c","Engine":"aurora-mysql","StorageEncrypted":true,"BackupRetentionPeriod":9,"VpcSecurityGroupIds":["sg-1"]}""");

        var database = TestRegion.Configuration(_region.Create("AWS::RDS::DBInstance", """{"Engine":"aurora-mysql","DBClusterIdentifier":"c"}"""));

        database["storageEncrypted"]!.GetValue<bool>().Should().BeTrue();
        database["backupRetentionPeriod"]!.GetValue<int>().Should().Be(9);
        database["storageType"]!.GetValue<string>().Should().Be("aurora");
        database.At("vpcSecurityGroups")!.ToJsonString().Should().Be("""[{"vpcSecurityGroupId":"sg-1","status":"active"}]""");
    }

    [Fact]
    public void AClusterIsInSeveralZonesWhenItsDatabasesAre()
    {
        var cluster = _region.Create("AWS::RDS::DBCluster", """{"DBClusterIdentifier":"c","Engine":"aurora-mysql"}""");
        _region.Create("AWS::RDS::DBInstance", """{"DBInstanceIdentifier":"one","Engine":"aurora-mysql","DBClusterIdentifier":"c"}""");
        var single = TestRegion.Configuration(cluster)["multiAZ"]!.GetValue<bool>();

        _region.Create("AWS::RDS::DBInstance", """{"DBInstanceIdentifier":"two","Engine":"aurora-mysql","DBClusterIdentifier":"c"}""");

        single.Should().BeFalse();
        TestRegion.Configuration(cluster)["multiAZ"]!.GetValue<bool>().Should().BeTrue();
        TestRegion.Configuration(cluster).List("dbclusterMembers").Select(member => member.Flag("isClusterWriter")).Should().Equal(true, false);
    }

    [Fact]
    public void ASnapshotIsLikeItsDatabase()
    {
        _region.Create("AWS::RDS::DBInstance", """{"DBInstanceIdentifier":"db","Engine":"mysql","StorageEncrypted":true,"MasterUsername":"m"}""");

        var snapshot = _region.Create("AWS::RDS::DBSnapshot", """{"DBInstanceIdentifier":"db","DBSnapshotIdentifier":"s"}""");

        TestRegion.Configuration(snapshot).Flag("encrypted").Should().BeTrue();
        TestRegion.Configuration(snapshot).Text("masterUsername").Should().Be("m");
        TestRegion.Recorded(snapshot).Should().Contain("""{"attributeName":"restore","attributeValues":[]}""");
    }

    [Fact]
    public void ParametersThatAreNotGivenHaveTheirDefaults()
    {
        var group = _region.Create("AWS::Redshift::ClusterParameterGroup", """{"Description":"d","ParameterGroupFamily":"redshift-1.0"}""");
        var given = _region.Create("AWS::Redshift::ClusterParameterGroup", """{"Description":"d","ParameterGroupFamily":"redshift-1.0","Parameters":[{"ParameterName":"require_ssl","ParameterValue":"true"}]}""");

        ValueOf(group, "require_ssl").Should().Be("false");
        ValueOf(given, "require_ssl").Should().Be("true");

        static string? ValueOf(Resource group, string parameter) => Part(group, "Parameters").AsArray().OfType<JsonObject>()
            .Single(each => each.Text("parameterName") == parameter).Text("parameterValue");
    }

    [Fact]
    public void AttributesOfALoadBalancerThatAreNotGivenHaveTheirDefaults()
    {
        var application = _region.Create(
            "AWS::ElasticLoadBalancingV2::LoadBalancer", """{"LoadBalancerAttributes":[{"Key":"deletion_protection.enabled","Value":"true"}]}""");
        var network = _region.Create("AWS::ElasticLoadBalancingV2::LoadBalancer", """{"Name":"n","Type":"network"}""");

        ValueOf(application, "deletion_protection.enabled").Should().Be("true");
        ValueOf(application, "access_logs.s3.enabled").Should().Be("false");
        ValueOf(application, "load_balancing.cross_zone.enabled").Should().Be("true");
        ValueOf(network, "load_balancing.cross_zone.enabled").Should().Be("false");
        ValueOf(network, "routing.http2.enabled").Should().BeNull();

        static string? ValueOf(Resource balancer, string key) => Part(balancer, "LoadBalancerAttributes").AsArray().OfType<JsonObject>()
            .SingleOrDefault(each => each.Text("key") == key)?.Text("value");
    }

    [Fact]
    public void AClassicLoadBalancerIsDescribedWithItsListenersAndAttributes()
    {
        var balancer = _region.Create("AWS::ElasticLoadBalancing::LoadBalancer", """
            {"Listeners":[{"LoadBalancerPort":"443","InstancePort":"80","Protocol":"https","SSLCertificateId":"c","PolicyNames":["p"]}],
             "AccessLoggingPolicy":{"Enabled":true,"S3BucketName":"logs"}}
            """);

        TestRegion.Configuration(balancer).At("listenerDescriptions")!.ToJsonString().Should().Be(
            """[{"listener":{"protocol":"HTTPS","loadBalancerPort":443,"instanceProtocol":"HTTPS","instancePort":80,"sslcertificateId":"c"},"policyNames":["p"]}]""");
        Part(balancer, "LoadBalancerAttributes").Text("accessLog.s3BucketName").Should().Be("logs");
        Part(balancer, "LoadBalancerAttributes").Flag("crossZoneLoadBalancing.enabled").Should().BeFalse();
    }

    [Fact]
    public void MethodsOfAStageAreKnownByTheirPaths()
    {
        var stage = _region.Create("AWS::ApiGateway::Stage", """
            {"RestApiId":"a","StageName":"s","MethodSettings":[{"ResourcePath":"/*","HttpMethod":"*","LoggingLevel":"ERROR"},
             {"ResourcePath":"/pets/{id}","HttpMethod":"GET","CachingEnabled":true}]}
            """);

        var settings = TestRegion.Configuration(stage)["methodSettings"]!.AsObject();

        settings.Select(setting => setting.Key).Should().Equal("*/*", "~1pets~1{id}/GET");
        settings["*/*"].Text("loggingLevel").Should().Be("ERROR");
        settings["~1pets~1{id}/GET"].Text("loggingLevel").Should().Be("OFF");
    }

    [Fact]
    public void AStageHasTheWebAclThatIsPutBeforeIt()
    {
        var stage = _region.Create("AWS::ApiGateway::Stage", """{"RestApiId":"a","StageName":"s"}""");
        var before = TestRegion.Configuration(stage).ContainsKey("webAclArn");

        _region.Create("AWS::WAFv2::WebACLAssociation", $$"""{"ResourceArn":"{{stage.Arn}}","WebACLArn":"acl"}""");

        before.Should().BeFalse();
        TestRegion.Configuration(stage).Text("webAclArn").Should().Be("acl");
    }

    [Fact]
    public void ANetworkAclHasItsEntriesAndDeniesTheRest()
    {
        var acl = _region.Create("AWS::EC2::NetworkAcl", """{"VpcId":"vpc-1"}""");
        _region.Create("AWS::EC2::NetworkAclEntry", $$$"""
            {"NetworkAclId":"{{{acl.PhysicalId}}}","RuleNumber":100,"Protocol":6,"RuleAction":"allow","CidrBlock":"0.0.0.0/0","PortRange":{"From":22,"To":22}}
            """);
        _region.Create("AWS::EC2::SubnetNetworkAclAssociation", $$"""{"NetworkAclId":"{{acl.PhysicalId}}","SubnetId":"subnet-1"}""");

        var configuration = TestRegion.Configuration(acl);

        configuration["entries"]!.ToJsonString().Should().Be(TestRegion.Compact("""
            [{"ruleNumber":32767,"protocol":"-1","ruleAction":"deny","egress":true,"cidrBlock":"0.0.0.0/0"},
             {"ruleNumber":100,"protocol":"6","ruleAction":"allow","egress":false,"cidrBlock":"0.0.0.0/0","portRange":{"from":22,"to":22}},
             {"ruleNumber":32767,"protocol":"-1","ruleAction":"deny","egress":false,"cidrBlock":"0.0.0.0/0"}]
            """));
        configuration.List("associations").Single().Text("subnetId").Should().Be("subnet-1");
    }

    [Fact]
    public void ASecretTellsHowItIsRotated()
    {
        var secret = _region.Create("AWS::SecretsManager::Secret", """{"Name":"s"}""");
        _region.Create("AWS::SecretsManager::RotationSchedule", $$$"""
            {"SecretId":"{{{secret.PhysicalId}}}","RotationLambdaARN":"f","RotationRules":{"AutomaticallyAfterDays":30,"Duration":"2h"}}
            """);

        var configuration = TestRegion.Configuration(secret);

        configuration.Flag("RotationEnabled").Should().BeTrue();
        configuration.Text("RotationLambdaARN").Should().Be("f");
        configuration["RotationRules"]!.ToJsonString().Should().Be("""{"AutomaticallyAfterDays":30,"RotationDuration":"2h"}""");
    }

    [Fact]
    public void ListsOfADistributionAreCounted()
    {
        var distribution = TestRegion.Configuration(_region.Create("AWS::CloudFront::Distribution", """
            {"DistributionConfig":{"Enabled":true,"IPV6Enabled":true,"DefaultCacheBehavior":{"TargetOriginId":"o","ViewerProtocolPolicy":"https-only",
             "AllowedMethods":["GET","HEAD"],"CachedMethods":["GET"]},"Origins":[{"Id":"o","DomainName":"d","CustomOriginConfig":{"HTTPPort":80,"OriginSSLProtocols":["TLSv1.2"]}}],
             "Restrictions":{"GeoRestriction":{"RestrictionType":"whitelist","Locations":["US"]}},"ViewerCertificate":{"AcmCertificateArn":"c"}}}
            """))["distributionConfig"];

        distribution.At("defaultCacheBehavior.allowedMethods")!.ToJsonString().Should().Be(
            """{"quantity":2,"items":["GET","HEAD"],"cachedMethods":{"quantity":1,"items":["GET"]}}""");
        distribution.At("origins")!.ToJsonString().Should().Be(
            """{"quantity":1,"items":[{"id":"o","domainName":"d","customOriginConfig":{"httpPort":80,"originSslProtocols":{"quantity":1,"items":["TLSv1.2"]}}}]}""");
        distribution.At("restrictions.geoRestriction")!.ToJsonString().Should().Be("""{"restrictionType":"whitelist","quantity":1,"items":["US"]}""");
        distribution.Text("viewerCertificate.certificateSource").Should().Be("acm");
        distribution.Flag("logging.enabled").Should().BeFalse();
        distribution.Flag("isIPV6Enabled").Should().BeTrue();
        distribution.At("cacheBehaviors")!.ToJsonString().Should().Be("""{"quantity":0}""");
    }

    [Fact]
    public void AnEnvironmentHasTheOptionsThatAreGivenAndThoseThatRulesLookAt()
    {
        var environment = TestRegion.Configuration(_region.Create("AWS::ElasticBeanstalk::Environment", """
            {"ApplicationName":"a","OptionSettings":[{"Namespace":"aws:elasticbeanstalk:managedactions","OptionName":"ManagedActionsEnabled","Value":"true"}]}
            """));

        environment["optionSettings"]!["aws:elasticbeanstalk:managedactions"].Text("ManagedActionsEnabled.value").Should().Be("true");
        environment["optionSettings"]!["aws:elasticbeanstalk:healthreporting:system"].Text("SystemType.value").Should().Be("basic");
    }

    [Fact]
    public void ANetworkInterfaceIsInUseWhenItIsAttached()
    {
        var networkInterface = _region.Create("AWS::EC2::NetworkInterface", """{"SubnetId":"subnet-1","GroupSet":["sg-1"]}""");
        var before = TestRegion.Configuration(networkInterface).Text("status");

        _region.Create("AWS::EC2::NetworkInterfaceAttachment", $$"""{"NetworkInterfaceId":"{{networkInterface.PhysicalId}}","InstanceId":"i-1","DeviceIndex":"1"}""");

        before.Should().Be("available");
        TestRegion.Configuration(networkInterface).Text("status").Should().Be("in-use");
        TestRegion.Configuration(networkInterface).Text("attachment.instanceId").Should().Be("i-1");
    }

    private static JsonNode Part(Resource resource, string name) => JsonNode.Parse(TestRegion.Recorded(resource))!["supplementaryConfiguration"]![name]!;

    private static string? Text(JsonNode? node) => node is JsonObject or JsonArray ? node.ToJsonString() : node?.ToString();
}
