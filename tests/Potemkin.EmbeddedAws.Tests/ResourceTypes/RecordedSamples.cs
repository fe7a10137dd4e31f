namespace Potemkin.EmbeddedAws.Tests.ResourceTypes;

/// <summary>Resources that say much of themselves, of the types that AWS Config records in the shape of their service.</summary>
internal static class RecordedSamples
{
    public static IReadOnlyList<(string ResourceType, string Properties)> All { get; } =
    [
        ("AWS::RDS::DBSubnetGroup", """{"DBSubnetGroupName":"group","DBSubnetGroupDescription":"d","SubnetIds":["subnet-1"]}"""),
        ("AWS::RDS::DBCluster", """
            {"DBClusterIdentifier":"cluster","Engine":"aurora-mysql","EngineVersion":"8","MasterUsername":"admin","MasterUserPassword":"secret",
             "DBSubnetGroupName":"group","VpcSecurityGroupIds":["sg-1"],"StorageEncrypted":true,"KmsKeyId":"key","BackupRetentionPeriod":7,
             "DatabaseName":"d","BacktrackWindow":1,"EnableCloudwatchLogsExports":["audit"],"EnableIAMDatabaseAuthentication":true,"EnableHttpEndpoint":true,
             "ScalingConfiguration":{"AutoPause":true,"MaxCapacity":2},"DBClusterParameterGroupName":"p","AssociatedRoles":[{"RoleArn":"r","FeatureName":"f"}],
             "PerformanceInsightsEnabled":true,"PerformanceInsightsKmsKeyId":"k","PreferredBackupWindow":"w","Iops":1,"NetworkType":"IPV4","DeletionProtection":true}
            """),
        ("AWS::RDS::DBInstance", """
            {"DBInstanceIdentifier":"db","DBInstanceClass":"db.r6g.large","Engine":"mysql","EngineVersion":"8","AllocatedStorage":"20","MasterUsername":"admin",
             "MasterUserPassword":"secret","DBSubnetGroupName":"group","VPCSecurityGroups":["sg-1"],"StorageEncrypted":true,"MultiAZ":true,"DBName":"d",
             "EnableCloudwatchLogsExports":["audit"],"EnablePerformanceInsights":true,"PerformanceInsightsKMSKeyId":"k","DBParameterGroupName":"p",
             "OptionGroupName":"o","ProcessorFeatures":[{"Name":"coreCount","Value":"1"}],"MonitoringRoleArn":"r","CACertificateIdentifier":"ca","Iops":1,
             "CharacterSetName":"c","NcharCharacterSetName":"n","Timezone":"t","PromotionTier":1,"ReplicaMode":"mounted","MaxAllocatedStorage":30,
             "PreferredMaintenanceWindow":"w","LicenseModel":"l","SourceDBInstanceIdentifier":"s"}
            """),
        ("AWS::RDS::DBInstance", """{"DBInstanceIdentifier":"member","DBInstanceClass":"db.r6g.large","Engine":"aurora-mysql","DBClusterIdentifier":"cluster"}"""),
        ("AWS::RDS::DBSnapshot", """{"DBInstanceIdentifier":"db","DBSnapshotIdentifier":"snapshot"}"""),
        ("AWS::RDS::DBSecurityGroup", """{"GroupDescription":"d","EC2VpcId":"vpc-1","DBSecurityGroupIngress":[{"CIDRIP":"10.0.0.0/8"},{"EC2SecurityGroupId":"sg-1","EC2SecurityGroupOwnerId":"o"}]}"""),
        ("AWS::RDS::EventSubscription", """{"SnsTopicArn":"t","EventCategories":["backup"],"SourceIds":["db"],"SourceType":"db-instance","Enabled":false}"""),
        ("AWS::Neptune::DBCluster", """{"DBClusterIdentifier":"neptune","IamAuthEnabled":true,"EnableCloudwatchLogsExports":["audit"],"StorageEncrypted":true}"""),
        ("AWS::DocDB::DBCluster", """{"DBClusterIdentifier":"docdb","MasterUsername":"m","StorageEncrypted":true,"DeletionProtection":true}"""),
        ("AWS::Redshift::Cluster", """
            {"ClusterIdentifier":"warehouse","ClusterType":"multi-node","NumberOfNodes":2,"NodeType":"ra3.large","DBName":"d","MasterUsername":"admin",
             "MasterUserPassword":"secret","VpcSecurityGroupIds":["sg-1"],"ClusterSubnetGroupName":"s","ClusterParameterGroupName":"p","IamRoles":["r"],
             "LoggingProperties":{"BucketName":"b","S3KeyPrefix":"k"},"DestinationRegion":"eu-west-1","KmsKeyId":"key","EnhancedVpcRouting":true,
             "AvailabilityZoneRelocationStatus":"enabled","MaintenanceTrackName":"current","PreferredMaintenanceWindow":"w","ClusterVersion":"1.0"}
            """),
        ("AWS::Redshift::ClusterParameterGroup", """
            {"Description":"d","ParameterGroupFamily":"redshift-1.0","Parameters":[{"ParameterName":"require_ssl","ParameterValue":"true"}]}
            """),
        ("AWS::Redshift::ClusterSubnetGroup", """{"Description":"d","SubnetIds":["subnet-1"]}"""),
        ("AWS::Redshift::ClusterSecurityGroup", """{"Description":"d"}"""),
        ("AWS::CloudTrail::Trail", """
            {"TrailName":"trail","S3BucketName":"b","S3KeyPrefix":"p","IsLogging":true,"IsMultiRegionTrail":true,"IsOrganizationTrail":true,"KMSKeyId":"k",
             "EnableLogFileValidation":true,"CloudWatchLogsLogGroupArn":"g","CloudWatchLogsRoleArn":"r","SnsTopicName":"t","IncludeGlobalServiceEvents":true,
             "EventSelectors":[{"ReadWriteType":"All"}],"InsightSelectors":[{"InsightType":"ApiCallRateInsight"}]}
            """),
        ("AWS::ElasticLoadBalancing::LoadBalancer", """
            {"LoadBalancerName":"classic","Subnets":["subnet-1"],"SecurityGroups":["sg-1"],"Scheme":"internal","CrossZone":true,"Instances":["i-1"],
             "Listeners":[{"LoadBalancerPort":"443","InstancePort":"80","Protocol":"https","SSLCertificateId":"c","PolicyNames":["p"]}],
             "HealthCheck":{"Target":"HTTP:80/","Interval":"30","Timeout":"5","HealthyThreshold":"3","UnhealthyThreshold":"5"},
             "LBCookieStickinessPolicy":[{"PolicyName":"l","CookieExpirationPeriod":"60"}],"AppCookieStickinessPolicy":[{"PolicyName":"a","CookieName":"c"}],
             "Policies":[{"PolicyName":"p","PolicyType":"SSLNegotiationPolicyType","Attributes":[{"Name":"Protocol-TLSv1.2","Value":"true"}]}],
             "AccessLoggingPolicy":{"Enabled":true,"S3BucketName":"b"},"ConnectionDrainingPolicy":{"Enabled":true,"Timeout":60}}
            """),
        ("AWS::ElasticLoadBalancingV2::LoadBalancer", """
            {"Name":"application","SubnetMappings":[{"SubnetId":"subnet-1","AllocationId":"eipalloc-1"}],"SecurityGroups":["sg-1"],"Scheme":"internal","Type":"application",
             "LoadBalancerAttributes":[{"Key":"deletion_protection.enabled","Value":"true"}]}
            """),
        ("AWS::AutoScaling::LaunchConfiguration", """
            {"LaunchConfigurationName":"launch","ImageId":"ami-1","InstanceType":"t3.micro","AssociatePublicIpAddress":true,"SecurityGroups":["sg-1"],
             "BlockDeviceMappings":[{"DeviceName":"/dev/sda1","Ebs":{"VolumeSize":8,"VolumeType":"gp3","Encrypted":true,"DeleteOnTermination":true}}],
             "MetadataOptions":{"HttpTokens":"required","HttpPutResponseHopLimit":1,"HttpEndpoint":"enabled"},"IamInstanceProfile":"p","KeyName":"k",
             "SpotPrice":"1","PlacementTenancy":"default","InstanceMonitoring":false,"EbsOptimized":true,"UserData":"u"}
            """),
        ("AWS::AutoScaling::AutoScalingGroup", """
            {"AutoScalingGroupName":"group","MinSize":"1","MaxSize":"2","DesiredCapacity":"1","Cooldown":"60","VPCZoneIdentifier":["subnet-1","subnet-2"],
             "HealthCheckType":"ELB","HealthCheckGracePeriod":60,"TargetGroupARNs":["t"],"LoadBalancerNames":["l"],"CapacityRebalance":true,
             "MixedInstancesPolicy":{"LaunchTemplate":{"LaunchTemplateSpecification":{"LaunchTemplateId":"lt-1","Version":"1"},
              "Overrides":[{"InstanceType":"t3.micro","InstanceRequirements":{"VCpuCount":{"Min":1},"MemoryMiB":{"Min":1}}}]},"InstancesDistribution":{"SpotMaxPrice":"1"}},
             "MetricsCollection":[{"Granularity":"1Minute","Metrics":["GroupMinSize"]}],"Tags":[{"Key":"team","Value":"red","PropagateAtLaunch":true}],
             "LifecycleHookSpecificationList":[{"LifecycleHookName":"h","LifecycleTransition":"autoscaling:EC2_INSTANCE_LAUNCHING","RoleARN":"r","NotificationTargetARN":"n"}]}
            """),
        ("AWS::DynamoDB::Table", """
            {"TableName":"table","AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}],"KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],
             "BillingMode":"PAY_PER_REQUEST","SSESpecification":{"SSEEnabled":true,"SSEType":"KMS"},"StreamSpecification":{"StreamViewType":"KEYS_ONLY"},
             "PointInTimeRecoverySpecification":{"PointInTimeRecoveryEnabled":true},"TableClass":"STANDARD","DeletionProtectionEnabled":true,
             "GlobalSecondaryIndexes":[{"IndexName":"i","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL","NonKeyAttributes":["a"]},
              "ContributorInsightsSpecification":{"Enabled":true}}]}
            """),
        ("AWS::ApiGateway::RestApi", """{"Name":"api","Description":"d","EndpointConfiguration":{"Types":["REGIONAL"]},"BinaryMediaTypes":["a/b"],"MinimumCompressionSize":1}"""),
        ("AWS::ApiGateway::Stage", """
            {"RestApiId":"api","StageName":"prod","DeploymentId":"d","AccessLogSetting":{"DestinationArn":"a","Format":"f"},"CacheClusterEnabled":true,
             "CacheClusterSize":"0.5","ClientCertificateId":"c","TracingEnabled":true,"Variables":{"Name":"v"},"CanarySetting":{"PercentTraffic":10,"UseStageCache":true},
             "MethodSettings":[{"ResourcePath":"/*","HttpMethod":"*","LoggingLevel":"INFO","CachingEnabled":true,"CacheDataEncrypted":true}]}
            """),
        ("AWS::ApiGatewayV2::Api", """{"Name":"http","ProtocolType":"HTTP","CorsConfiguration":{"AllowOrigins":["*"],"MaxAge":1},"Version":"1"}"""),
        ("AWS::ApiGatewayV2::Stage", """
            {"ApiId":"http","StageName":"$default","AutoDeploy":true,"AccessLogSettings":{"DestinationArn":"a","Format":"f"},
             "DefaultRouteSettings":{"LoggingLevel":"INFO","DetailedMetricsEnabled":true},"StageVariables":{"Name":"v"},"RouteSettings":{"GET /":{"LoggingLevel":"INFO"}}}
            """),
        ("AWS::Elasticsearch::Domain", """
            {"DomainName":"search","ElasticsearchVersion":"7.10","EBSOptions":{"EBSEnabled":true,"VolumeSize":10,"VolumeType":"gp2"},
             "VPCOptions":{"SubnetIds":["subnet-1"],"SecurityGroupIds":["sg-1"]},"EncryptionAtRestOptions":{"Enabled":true},"AccessPolicies":{"Version":"2012-10-17"},
             "DomainEndpointOptions":{"EnforceHTTPS":true,"TLSSecurityPolicy":"t"},"AdvancedOptions":{"Some.Option":"1"},
             "AdvancedSecurityOptions":{"Enabled":true,"MasterUserOptions":{"MasterUserName":"m","MasterUserPassword":"secret"}},
             "LogPublishingOptions":{"AUDIT_LOGS":{"CloudWatchLogsLogGroupArn":"g","Enabled":true}},
             "ElasticsearchClusterConfig":{"DedicatedMasterEnabled":true,"ZoneAwarenessConfig":{"AvailabilityZoneCount":2}}}
            """),
        ("AWS::OpenSearchService::Domain", """
            {"DomainName":"open","EngineVersion":"OpenSearch_2.11","EncryptionAtRestOptions":{"Enabled":true},"AccessPolicies":{"Version":"2012-10-17"},
             "AdvancedSecurityOptions":{"Enabled":true,"MasterUserOptions":{"MasterUserName":"m","MasterUserPassword":"secret"}},
             "LogPublishingOptions":{"AUDIT_LOGS":{"CloudWatchLogsLogGroupArn":"g","Enabled":true}},"VPCOptions":{"SubnetIds":["subnet-1"]}}
            """),
        ("AWS::CloudWatch::Alarm", """
            {"AlarmName":"alarm","ComparisonOperator":"GreaterThanThreshold","EvaluationPeriods":1,"MetricName":"m","Namespace":"n","Period":60,"Statistic":"Sum",
             "Threshold":1.5,"AlarmActions":["a"],"OKActions":["o"],"InsufficientDataActions":["i"],"Dimensions":[{"Name":"n","Value":"v"}],"Unit":"Count"}
            """),
        ("AWS::ElasticBeanstalk::Application", """{"ApplicationName":"app","Description":"d"}"""),
        ("AWS::ElasticBeanstalk::Environment", """
            {"ApplicationName":"app","EnvironmentName":"env","SolutionStackName":"s","Tier":{"Name":"Worker"},
             "OptionSettings":[{"Namespace":"aws:elasticbeanstalk:managedactions","OptionName":"ManagedActionsEnabled","Value":"true"}]}
            """),
        ("AWS::CodeBuild::Project", """
            {"Name":"build","ServiceRole":"r","Source":{"Type":"GITHUB","Location":"l","Auth":{"Type":"OAUTH"},"GitSubmodulesConfig":{"FetchSubmodules":true}},
             "Artifacts":{"Type":"S3","Location":"b","EncryptionDisabled":true},"SecondaryArtifacts":[{"Type":"S3","ArtifactIdentifier":"a"}],
             "Environment":{"Type":"LINUX_CONTAINER","Image":"i","ComputeType":"c","PrivilegedMode":true,"EnvironmentVariables":[{"Name":"AWS_ACCESS_KEY_ID","Value":"v"}]},
             "LogsConfig":{"CloudWatchLogs":{"Status":"DISABLED"},"S3Logs":{"Status":"ENABLED","EncryptionDisabled":true,"Location":"l"}},
             "VpcConfig":{"VpcId":"vpc-1","Subnets":["subnet-1"],"SecurityGroupIds":["sg-1"]},"QueuedTimeoutInMinutes":5}
            """),
        ("AWS::WAFv2::WebACL", """
            {"Name":"acl","Scope":"REGIONAL","DefaultAction":{"Allow":{}},"VisibilityConfig":{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"m"},
             "Rules":[{"Name":"r","Priority":1,"Statement":{"GeoMatchStatement":{"CountryCodes":["US"]}},"VisibilityConfig":{"MetricName":"m"}}]}
            """),
        ("AWS::WAFv2::RuleGroup", """{"Name":"rules","Scope":"REGIONAL","Capacity":1,"VisibilityConfig":{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"m"}}"""),
        ("AWS::WAFv2::IPSet", """{"Name":"set","Scope":"REGIONAL","IPAddressVersion":"IPV4","Addresses":["10.0.0.0/8"]}"""),
        ("AWS::WAF::Rule", """{"Name":"rule","MetricName":"m","Predicates":[{"DataId":"d","Negated":false,"Type":"IPMatch"}]}"""),
        ("AWS::WAF::WebACL", """{"Name":"acl","MetricName":"m","DefaultAction":{"Type":"ALLOW"},"Rules":[{"Action":{"Type":"BLOCK"},"Priority":1,"RuleId":"r"}]}"""),
        ("AWS::WAFRegional::Rule", """{"Name":"rule","MetricName":"m","Predicates":[{"DataId":"d","Negated":false,"Type":"IPMatch"}]}"""),
        ("AWS::WAFRegional::WebACL", """{"Name":"acl","MetricName":"m","DefaultAction":{"Type":"ALLOW"},"Rules":[{"Action":{"Type":"BLOCK"},"Priority":1,"RuleId":"r"}]}"""),
        ("AWS::NetworkFirewall::Firewall", """{"FirewallName":"wall","FirewallPolicyArn":"p","VpcId":"vpc-1","SubnetMappings":[{"SubnetId":"subnet-1","IPAddressType":"IPV4"}],"DeleteProtection":true}"""),
        ("AWS::NetworkFirewall::FirewallPolicy", """
            {"FirewallPolicyName":"policy","FirewallPolicy":{"StatelessDefaultActions":["aws:pass"],"StatelessFragmentDefaultActions":["aws:drop"],
             "StatefulRuleGroupReferences":[{"ResourceArn":"r"}],"StatelessCustomActions":[{"ActionName":"a","ActionDefinition":{"PublishMetricAction":{"Dimensions":[{"Value":"v"}]}}}]}}
            """),
        ("AWS::NetworkFirewall::RuleGroup", """
            {"RuleGroupName":"rules","Capacity":1,"Type":"STATELESS","RuleGroup":{"RulesSource":{"StatelessRulesAndCustomActions":{"StatelessRules":[{"Priority":1,
             "RuleDefinition":{"Actions":["aws:pass"],"MatchAttributes":{"Sources":[{"AddressDefinition":"0.0.0.0/0"}],"TCPFlags":[{"Flags":["SYN"]}]}}}]}}}}
            """),
        ("AWS::CodePipeline::Pipeline", """
            {"Name":"pipeline","RoleArn":"r","ArtifactStore":{"Type":"S3","Location":"b"},"Stages":[{"Name":"s","Actions":[{"Name":"a",
             "ActionTypeId":{"Category":"Source","Owner":"AWS","Provider":"S3","Version":"1"},"OutputArtifacts":[{"Name":"o"}]}]}]}
            """),
        ("AWS::CodeDeploy::Application", """{"ApplicationName":"deploy","ComputePlatform":"Lambda"}"""),
        ("AWS::CodeDeploy::DeploymentGroup", """
            {"ApplicationName":"deploy","DeploymentGroupName":"group","ServiceRoleArn":"r","AutoScalingGroups":["g"],"AutoRollbackConfiguration":{"Enabled":true,"Events":["DEPLOYMENT_FAILURE"]},
             "AlarmConfiguration":{"Alarms":[{"Name":"a"}],"Enabled":true},"LoadBalancerInfo":{"TargetGroupInfoList":[{"Name":"t"}]},"ECSServices":[{"ClusterName":"c","ServiceName":"s"}]}
            """),
        ("AWS::ServiceCatalog::Portfolio", """{"DisplayName":"d","ProviderName":"p"}"""),
        ("AWS::CloudFront::Distribution", """
            {"DistributionConfig":{"Enabled":true,"DefaultRootObject":"index.html","Aliases":["a.example.com"],"WebACLId":"w","IPV6Enabled":true,"HttpVersion":"http2",
             "Logging":{"Bucket":"b","Prefix":"p"},"ViewerCertificate":{"AcmCertificateArn":"c","MinimumProtocolVersion":"TLSv1.2_2021","SslSupportMethod":"sni-only"},
             "DefaultCacheBehavior":{"TargetOriginId":"o","ViewerProtocolPolicy":"https-only","AllowedMethods":["GET"],"CachedMethods":["GET"],"TrustedSigners":["self"],
              "ForwardedValues":{"QueryString":false,"Cookies":{"Forward":"none"}}},
             "CacheBehaviors":[{"PathPattern":"*","TargetOriginId":"o","ViewerProtocolPolicy":"allow-all","CachedMethods":["GET"]}],
             "Origins":[{"Id":"o","DomainName":"d","CustomOriginConfig":{"HTTPPort":80,"HTTPSPort":443,"OriginProtocolPolicy":"https-only","OriginSSLProtocols":["TLSv1.2"]},
              "OriginCustomHeaders":[{"HeaderName":"h","HeaderValue":"v"}]},{"Id":"s","DomainName":"d","OriginAccessControlId":"c","S3OriginConfig":{"OriginAccessIdentity":""}}],
             "OriginGroups":{"Quantity":1,"Items":[{"Id":"g","FailoverCriteria":{"StatusCodes":{"Quantity":1,"Items":[500]}},"Members":{"Quantity":1,"Items":[{"OriginId":"o"}]}}]},
             "Restrictions":{"GeoRestriction":{"RestrictionType":"whitelist","Locations":["US"]}}}}
            """),
        ("AWS::CertificateManager::Certificate", """{"DomainName":"a.example.com","SubjectAlternativeNames":["b.example.com"],"ValidationMethod":"DNS"}"""),
        ("AWS::EC2::VPCPeeringConnection", """{"VpcId":"vpc-1","PeerVpcId":"vpc-2"}"""),
        ("AWS::EC2::EgressOnlyInternetGateway", """{"VpcId":"vpc-1"}"""),
        ("AWS::EC2::VPCEndpoint", """{"VpcId":"vpc-1","ServiceName":"com.amazonaws.us-east-1.s3","VpcEndpointType":"Interface","SubnetIds":["subnet-1"],"SecurityGroupIds":["sg-1"],"PrivateDnsEnabled":true,"PolicyDocument":{"Version":"2012-10-17"}}"""),
        ("AWS::AutoScaling::ScalingPolicy", """
            {"AutoScalingGroupName":"group","PolicyType":"TargetTrackingScaling","Cooldown":"60",
             "TargetTrackingConfiguration":{"TargetValue":50,"PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}}
            """),
        ("AWS::AutoScaling::ScheduledAction", """{"AutoScalingGroupName":"group","MinSize":1,"Recurrence":"r"}"""),
        ("AWS::WAFv2::RegexPatternSet", """{"Name":"patterns","Scope":"REGIONAL","RegularExpressionList":["a+"]}"""),
        ("AWS::ElasticBeanstalk::ApplicationVersion", """{"ApplicationName":"app","SourceBundle":{"S3Bucket":"b","S3Key":"k"}}"""),
        ("AWS::EC2::NetworkAcl", """{"VpcId":"vpc-1"}"""),
        ("AWS::EC2::NetworkInterface", """{"SubnetId":"subnet-1","GroupSet":["sg-1"],"PrivateIpAddress":"10.0.0.9","SourceDestCheck":false}"""),
        ("AWS::EC2::VPNConnection", """{"Type":"ipsec.1","CustomerGatewayId":"cgw-1","VpnGatewayId":"vgw-1","StaticRoutesOnly":true}"""),
        ("AWS::EC2::VPNGateway", """{"Type":"ipsec.1","AmazonSideAsn":65001}"""),
        ("AWS::EC2::CustomerGateway", """{"Type":"ipsec.1","IpAddress":"203.0.113.1","BgpAsn":65002}"""),
        ("AWS::EC2::NatGateway", """{"SubnetId":"subnet-1","AllocationId":"eipalloc-1"}"""),
        ("AWS::EC2::FlowLog", """{"ResourceId":"vpc-1","ResourceType":"VPC","TrafficType":"ALL","LogDestinationType":"s3","LogDestination":"d","DestinationOptions":{"FileFormat":"parquet","PerHourPartition":true}}"""),
        ("AWS::SecretsManager::Secret", """{"Name":"password","Description":"d","KmsKeyId":"k","SecretString":"secret"}"""),
    ];
}
