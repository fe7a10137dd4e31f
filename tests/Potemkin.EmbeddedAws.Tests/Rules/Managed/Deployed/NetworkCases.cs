namespace Potemkin.EmbeddedAws.Tests.Rules.Managed.Deployed;

/// <summary>Rules about load balancers, web access control lists, VPCs and Redshift, which look at what is attached to them.</summary>
internal static class NetworkCases
{
    private const string Balancer = "  Balancer: {Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: {Subnets: [!Ref One, !Ref Two]}}";
    private const string NetworkBalancer = "  Balancer: {Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: {Type: network, Subnets: [!Ref One, !Ref Two]}}";
    private const string Answer = "{Type: fixed-response, FixedResponseConfig: {StatusCode: '200'}}";
    private const string Redirect = "{Type: redirect, RedirectConfig: {Protocol: HTTPS, Port: '443', StatusCode: HTTP_301}}";
    private const string WebAcl = """
          Acl:
            Type: AWS::WAFv2::WebACL
            Properties:
              Scope: REGIONAL
              DefaultAction: {Allow: {}}
              VisibilityConfig: {CloudWatchMetricsEnabled: false, MetricName: acl, SampledRequestsEnabled: false}
        """;
    private const string Associated = $$"""
        {{Balancer}}
        {{WebAcl}}
          Association: {Type: 'AWS::WAFv2::WebACLAssociation', Properties: {WebACLArn: !GetAtt Acl.Arn, ResourceArn: !Ref Balancer} }
        """;
    private const string Logged = $$"""
        {{WebAcl}}
          Logging:
            Type: AWS::WAFv2::LoggingConfiguration
            Properties: {ResourceArn: !GetAtt Acl.Arn, LogDestinationConfigs: ['arn:aws:firehose:eu-west-1:123456789012:deliverystream/aws-waf-logs']}
        """;
    private const string FlowLog = "  Flow: {Type: 'AWS::EC2::FlowLog', Properties: {ResourceType: VPC, ResourceId: !Ref Vpc, TrafficType: REJECT, LogDestinationType: s3, LogDestination: 'arn:aws:s3:::logs'}}";

    public static IEnumerable<DeployedCase> All =>
    [
        new("ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK", "COMPLIANT", Listening("HTTP", 80, Redirect)),
        new("ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK", "NON_COMPLIANT", Listening("HTTP", 80, Answer)),
        new("ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK", "NOT_APPLICABLE", Balancer),
        new("ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK", "NOT_APPLICABLE", NetworkBalancer),
        new("ALB_WAF_ENABLED", "COMPLIANT", Associated),
        new("ALB_WAF_ENABLED", "NON_COMPLIANT", Associated, """{"wafWebAclIds":"arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/another/1"}"""),
        new("ALB_WAF_ENABLED", "NON_COMPLIANT", Balancer),
        new("ALB_WAF_ENABLED", "NOT_APPLICABLE", NetworkBalancer),
        new("ELBV2_ACM_CERTIFICATE_REQUIRED", "COMPLIANT", Listening("HTTPS", 443, Answer, "arn:aws:acm:eu-west-1:123456789012:certificate/1")),
        new("ELBV2_ACM_CERTIFICATE_REQUIRED", "NON_COMPLIANT", Listening("HTTPS", 443, Answer, "arn:aws:iam::123456789012:server-certificate/one")),
        new("ELBV2_ACM_CERTIFICATE_REQUIRED", "NON_COMPLIANT", Listening("HTTP", 80, Answer)),
        new("REDSHIFT_REQUIRE_TLS_SSL", "COMPLIANT", Redshift("true")),
        new("REDSHIFT_REQUIRE_TLS_SSL", "NON_COMPLIANT", Redshift("false")),
        new("VPC_FLOW_LOGS_ENABLED", "COMPLIANT", FlowLog),
        new("VPC_FLOW_LOGS_ENABLED", "COMPLIANT", FlowLog, """{"trafficType":"REJECT"}"""),
        new("VPC_FLOW_LOGS_ENABLED", "NON_COMPLIANT", FlowLog, """{"trafficType":"ALL"}"""),
        new("VPC_FLOW_LOGS_ENABLED", "NON_COMPLIANT"),
        new("WAFV2_LOGGING_ENABLED", "COMPLIANT", Logged),
        new("WAFV2_LOGGING_ENABLED", "NON_COMPLIANT", Logged, """{"KinesisFirehoseDeliveryStreamArns":"arn:aws:firehose:eu-west-1:123456789012:deliverystream/another"}"""),
        new("WAFV2_LOGGING_ENABLED", "NON_COMPLIANT", WebAcl),
    ];

    private static string Listening(string protocol, int port, string action, string? certificate = null)
    {
        var certificates = certificate is null ? "" : $", Certificates: [{{CertificateArn: '{certificate}'}}]";
        return $$"""
            {{Balancer}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties: {LoadBalancerArn: !Ref Balancer, Protocol: {{protocol}}, Port: {{port}}, DefaultActions: [{{action}}]{{certificates}} }
            """;
    }

    private static string Redshift(string requireSsl) => $$"""
          Settings:
            Type: AWS::Redshift::ClusterParameterGroup
            Properties: {Description: d, ParameterGroupFamily: redshift-1.0, Parameters: [{ParameterName: require_ssl, ParameterValue: '{{requireSsl}}'}]}
          Cluster:
            Type: AWS::Redshift::Cluster
            Properties: {ClusterType: single-node, NodeType: ra3.large, DBName: d, MasterUsername: admin, MasterUserPassword: 'not-a-Secret-1', ClusterParameterGroupName: !Ref Settings}
        """;
}
