namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation.PublicTemplates;

/// <summary>Why public templates that a linter calls good cannot be deployed as they are.</summary>
internal static class Reasons
{
    public const string Deployed = "";

    /// <summary>For what of the embedded AWS's own lack a template may be refused; AWS SAM is none of CloudFormation's language.</summary>
    public const string Lack = "The embedded AWS does not";

    public const string ServerlessTransform = "AWS::Serverless-2016-10-31";

    public static IReadOnlyDictionary<string, string> NotDeployed { get; } = new Dictionary<string, string>
    {
        // None of CloudFormation's templates: there is no resource, or something in them is for other tools.
        ["good/core/config_cfn_lint.yaml"] = "Template format error: At least one Resources member must be defined.",
        ["good/core/config_only_i1003.yaml"] = "Template format error: At least one Resources member must be defined.",
        ["good/decode/parsing.json"] = "Template format error: At least one Resources member must be defined.",
        ["good/functions/modules_getatt.yaml"] = "Template error: instance of Fn::GetAtt references undefined resource MyBucketS3Bucket",
        ["good/functions/ref.yaml"] = "Template format error: Unresolved resource dependencies [ModuleResource] in the Outputs block of the template",
        ["good/functions/sub_needed.yaml"] = "Template error: instance of Fn::GetAtt references undefined resource GreetingLambda",
        ["good/functions_cidr.yaml"] = "Template format error: Unresolved resource dependencies [VPCSubnetPrefix] in the Resources block of the template",
        ["good/parameters/default.yaml"] = "Template format error: At least one Resources member must be defined.",
        ["good/resource_properties.yaml"] = "Template format error: Conditions can only be boolean operations on parameters and other conditions",
        ["good/resources/properties/properties_nested_if.yaml"] = "Template error: unresolved condition dependency 3AZ in Fn::If",
        ["good/templates/description.yaml"] = "Template format error: At least one Resources member must be defined.",
        ["samples/APIGateway/apigateway_lambda_integration.yaml"] = "Template format error: YAML not well-formed. (line 108, column 18)",
        ["samples/CloudFormation/MacrosExamples/DateFunctions/date.yaml"] = "Template format error: YAML not well-formed. (line 41, column 18)",
        ["samples/CloudFormation/StackSets/log-setup-management.yaml"] = "Template format error: YAML not well-formed. (line 177, column 21)",
        ["samples/ElastiCache/Elasticache-snapshot.yaml"] = "Template format error: YAML not well-formed. (line 220, column 18)",

        // They expect something in the account that is not there: macros, modules, types, values, secrets, roles, templates.
        ["good/functions/dynamic_reference.yaml"] = "Parameters: [ssm:MyUsername:1, ssm-secure:My-Secure-Password:1, ssm-secure:MySecurePassword:1, ssm:DbUsername:1] cannot be found.",
        ["good/functions/sub.yaml"] = "No transform named 123456789012::DynamicUserData found.",
        ["good/generic.yaml"] = "Template format error: Unrecognized resource types: [My::Organization::Custom::MODULE]",
        ["good/mappings/key_name.yaml"] = "Transform AWS::Include failed with: S3 bucket [my-bucket-name] does not exist.",
        ["good/resources/cloudfront/aliases.yaml"] = "Parameters: [ssm:/env/fqdns/certifier] cannot be found.",
        ["good/resources/lambda/snapstart.yaml"] = "Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist",
        ["good/resources/properties/allowed_values.yaml"] = "Parameters: [ssm:myparam:1] cannot be found.",
        ["good/resources/properties/exclusive.yaml"] = "The security group 'sg-abc1234567' does not exist",
        ["good/resources/properties/password.yaml"] = "Parameters: [ssm-secure:MySecurePassword:1, ssm:MyUsername:1] cannot be found.",
        ["good/resources/properties/primitive_types.yaml"] = "TemplateURL must be a supported URL.",
        ["good/resources/elb/properties.yaml"] = "parameter value vpc-16cd5b6e for parameter name Vpc does not exist",
        ["good/schema_resource.yaml"] = "Template format error: Unrecognized resource types: [Initech::TPS::Report]",
        ["samples/CloudFormation/MacrosExamples/Count/test.yaml"] = "No transform named 123456789012::Count found.",
        ["samples/CloudFormation/MacrosExamples/DatetimeNow/datetimenow_example.yaml"] = "No transform named 123456789012::DatetimeNow found.",
        ["samples/CloudFormation/MacrosExamples/PyPlate/python_example.yaml"] = "No transform named 123456789012::PyPlate found.",
        ["samples/CloudFormation/MacrosExamples/StringFunctions/string_example.yaml"] = "No transform named 123456789012::String found.",
        ["samples/DMS/DMSAuroraToS3FullLoadAndOngoingReplication.yaml"] = "Secrets Manager can't find the specified secret.",
        ["samples/DirectoryService/DirectoryServiceSimpleAD.yaml"] = "Secrets Manager can't find the specified secret.",
        ["samples/EC2/ec2_with_waitcondition_template.yaml"] = "parameter value slinger_testing for parameter name KeyName does not exist",
        ["samples/Solutions/AmazonCloudWatchAgent/inline/debian.yaml"] = "should either have input value or default value",
        ["samples/Solutions/AmazonCloudWatchAgent/ssm/debian.yaml"] = "should either have input value or default value",
        ["samples/Solutions/EC2DomainJoin/EC2-Domain-Join.yaml"] = "The role with name DemoEC2SSMRole cannot be found.",

        // Machines and functions that these tests do not run.
        ["samples/AWSSupplyChain/SapPrivateLink/SapPrivateLink.yaml"] = "ended without a response",
        ["samples/AWSSupplyChain/SapPrivateLink/SapPrivateLinkNoHostedZone.yaml"] = "ended without a response",
        ["samples/Solutions/CloudFormationEndpointSignals/cfn-endpoint-waitcondition-no-igw.yaml"] = "WaitCondition timed out. Received 0 conditions when expecting 1",

        // What they say, or what is made up here for their parameters, is refused by AWS too.
        ["good/conditions/or.yaml"] = "Template error: rule AtLeastOneUserSpecified failed: Must specify at least one user",
        ["good/functions/sub_parameters_used.yaml"] = "Template error: Unable to get mapping for Authorizers::eu-west-1::AccountId",
        ["good/functions_findinmap.yaml"] = "Template error: Unable to get mapping for myMap::eu-west-1::eu-west-1",
        ["good/functions_findinmap_default_value.yaml"] = "'AWS::AppMesh::Mesh",
        ["good/properties_ec2_vpc.yaml"] = "The CIDR '127.0.0.1/32' is invalid.",
        ["good/resources/ecs/test_fargate_scheduling_strategy.yaml"] = "#/LaunchType: Fargate is not a valid enum value",
        ["good/resources/properties/json_size.yaml"] = "Syntax errors in policy.",
        ["good/resources/properties/number_size.yaml"] = "#: required key [Budget] not found",
        ["good/resources/stepfunctions/state_machine.yaml"] = "'AWS::StepFunctions::StateMachine",
        ["samples/CloudFormation/StackSets/log-setup-target-accounts.yaml"] = "Resource example must be in ARN format or \"*\".",
        ["samples/EFS/efs_with_automount_to_ec2.yaml"] = "Template error: Fn::Select cannot select nonexistent value at index 1",
        ["samples/Solutions/VPCFlowLogs/templates/VPCFlowLogs-main.cfn.yaml"] = "Template error: rule CreateVPCFlowLogs failed: To create VPC Flow Logs, you must have AWS CloudFormation parameters, 'CreateVPCFlowLogsToCloudWatch' and/or 'CreateVPCFlowLogsToS3' set to 'Yes'",
        ["samples/Solutions/VPCPeering/templates/VPCPeering-Requester.main.cfn.yaml"] = "Parameter RouteTableIds failed to satisfy constraint: Must have a prefix of \"rtb-\". Followed by 17 characters (numbers, letters \"a-f\"). Additional route tables can be provided, separated by a \"comma\".",
        ["samples/VPC/VPC_EC2_Instance_With_Multiple_Static_IPAddresses.yaml"] = "Parameter PrimaryIPAddress failed to satisfy constraint: must be a valid IP address of the form x.x.x.x.",

        // What the embedded AWS lacks.
        ["good/functions/relationship_conditions_sam.yaml"] = "The embedded AWS does not support the transform AWS::Serverless-2016-10-31.",
        ["good/functions/sub_needed_transform.yaml"] = "The embedded AWS does not support the transform AWS::Serverless-2016-10-31.",
        ["good/resources/lambda/snapstart-supported.yaml"] = "The embedded AWS does not support the property 'SnapStart' of AWS::Lambda::Function.",
        ["good/resources/properties/hard_coded_arn_properties_sam.yaml"] = "The embedded AWS does not support the transform AWS::Serverless-2016-10-31.",
        ["good/resources/properties/templated_code_sam.yaml"] = "The embedded AWS does not support the transform AWS::Serverless-2016-10-31.",
        ["good/transform/function_using_image.yaml"] = "The embedded AWS does not support the transform AWS::Serverless-2016-10-31.",
        ["good/transform/language_extension.yaml"] = "The embedded AWS does not support the transform AWS::Serverless-2016-10-31.",
        ["good/transform_serverless_globals.yaml"] = "The embedded AWS does not support the transform AWS::Serverless-2016-10-31.",
        ["samples/CloudFormation/StackSets/templates/common-resources-stackset.yaml"] = "The embedded AWS does not support the resource types: [AWS::CloudFormation::StackSet]",
        ["samples/CloudFormation/StackSets/templates/log-setup-management.yaml"] = "The embedded AWS does not support the resource types: [AWS::CloudFormation::StackSet]",
    };
}
