namespace Potemkin.EmbeddedAws.Tests.Rules.Managed.Deployed;

/// <summary>Rules that judge what a service has where a template says nothing.</summary>
internal static class DefaultCases
{
    private const string Regional = """{"endpointConfigurationTypes":"REGIONAL"}""";
    private const string Tls12 = """{"predefinedPolicyName":"ELBSecurityPolicy-TLS-1-2-2017-01"}""";

    public static IEnumerable<DeployedCase> All =>
    [
        new("API_GW_ENDPOINT_TYPE_CHECK", "COMPLIANT", "  Api: {Type: 'AWS::ApiGateway::RestApi', Properties: {Name: one, EndpointConfiguration: {Types: [REGIONAL]}}}", Regional),
        new("API_GW_ENDPOINT_TYPE_CHECK", "NON_COMPLIANT", "  Api: {Type: 'AWS::ApiGateway::RestApi', Properties: {Name: one}}", Regional),
        new("CLOUDFRONT_CUSTOM_SSL_CERTIFICATE", "NON_COMPLIANT", Distribution()),
        new("CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED", "COMPLIANT", Distribution(", DefaultRootObject: index.html")),
        new("CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED", "NON_COMPLIANT", Distribution()),
        new("CLOUDFRONT_SECURITY_POLICY_CHECK", "NON_COMPLIANT", Distribution()),
        new("CLOUDFRONT_TRAFFIC_TO_ORIGIN_ENCRYPTED", "COMPLIANT", Distribution()),
        new("DAX_ENCRYPTION_ENABLED", "COMPLIANT", Accelerator(", SSESpecification: {SSEEnabled: true}")),
        new("DAX_ENCRYPTION_ENABLED", "NON_COMPLIANT", Accelerator()),
        new("EKS_ENDPOINT_NO_PUBLIC_ACCESS", "COMPLIANT", Kubernetes(", EndpointPublicAccess: false, EndpointPrivateAccess: true")),
        new("EKS_ENDPOINT_NO_PUBLIC_ACCESS", "NON_COMPLIANT", Kubernetes()),
        new("ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED", "COMPLIANT", Environment(
            "{Namespace: 'aws:elasticbeanstalk:managedactions', OptionName: ManagedActionsEnabled, Value: 'true'}")),
        new("ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED", "NON_COMPLIANT", Environment()),
        new("ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK", "COMPLIANT", Balancer("[mine]"), Tls12),
        new("ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK", "NON_COMPLIANT", Balancer("[]"), Tls12),
    ];

    private static string Distribution(string others = "") => $$"""
          Distribution:
            Type: AWS::CloudFront::Distribution
            Properties:
              DistributionConfig:
                {
                  Enabled: true, Origins: [{Id: one, DomainName: one.s3.amazonaws.com, S3OriginConfig: {OriginAccessIdentity: ''} }],
                  DefaultCacheBehavior: {TargetOriginId: one, ViewerProtocolPolicy: https-only, ForwardedValues: {QueryString: false} }{{others}}
                }
        """;

    private static string Accelerator(string others = "") =>
        $$"""  Accelerator: {Type: 'AWS::DAX::Cluster', Properties: {IAMRoleARN: 'arn:aws:iam::123456789012:role/dax', NodeType: dax.t3.small, ReplicationFactor: 1{{others}} } }""";

    private static string Kubernetes(string others = "") =>
        $$"""  Cluster: {Type: 'AWS::EKS::Cluster', Properties: {RoleArn: 'arn:aws:iam::123456789012:role/eks', ResourcesVpcConfig: {SubnetIds: [!Ref One, !Ref Two]{{others}} } } }""";

    private static string Environment(string options = "") => $$"""
          Application: {Type: 'AWS::ElasticBeanstalk::Application'}
          Environment: {Type: 'AWS::ElasticBeanstalk::Environment', Properties: {ApplicationName: !Ref Application, OptionSettings: [{{options}}]} }
        """;

    private static string Balancer(string policies) => $$"""
          Balancer:
            Type: AWS::ElasticLoadBalancing::LoadBalancer
            Properties:
              Subnets: [!Ref One]
              Policies:
                - PolicyName: mine
                  PolicyType: SSLNegotiationPolicyType
                  Attributes: [{Name: Reference-Security-Policy, Value: ELBSecurityPolicy-TLS-1-2-2017-01}]
              Listeners:
                - {Protocol: HTTPS, LoadBalancerPort: '443', InstancePort: '80', SSLCertificateId: 'arn:aws:acm:eu-west-1:123456789012:certificate/1', PolicyNames: {{policies}} }
        """;
}
