using System.Text.Json.Nodes;
using Amazon.ConfigService;
using static Potemkin.EmbeddedAws.Tests.Functions.FunctionTemplates;

namespace Potemkin.EmbeddedAws.Tests.Functions;

/// <summary>Functions that ask other services of AWS before they judge.</summary>
public sealed class ReadingFunctionTests(FunctionAws aws) : IClassFixture<FunctionAws>
{
    /// <summary>Judges by what boto3 makes of the answers of five services.</summary>
    private const string Code = """
        import json
        import boto3

        def findings():
            iam, ec2 = boto3.client('iam'), boto3.client('ec2')
            for role in (name for page in iam.get_paginator('list_roles').paginate() for name in page['Roles']):
                yield role['AssumeRolePolicyDocument']['Statement']['Principal']['Service']
                for policy in iam.list_role_policies(RoleName=role['RoleName'])['PolicyNames']:
                    yield iam.get_role_policy(RoleName=role['RoleName'], PolicyName=policy)['PolicyDocument']['Statement'][0]['Action']
            yield str(iam.get_account_summary()['SummaryMap']['Roles'])
            for group in ec2.describe_security_groups(Filters=[{'Name': 'tag:open', 'Values': ['y*']}])['SecurityGroups']:
                yield group['IpPermissions'][0]['IpRanges'][0]['CidrIp']
            for topic in boto3.client('sns').list_topics()['Topics']:
                yield boto3.client('sns').get_topic_attributes(TopicArn=topic['TopicArn'])['Attributes']['DisplayName']
            for url in boto3.client('sqs').list_queues()['QueueUrls']:
                yield boto3.client('sqs').get_queue_attributes(QueueUrl=url, AttributeNames=['All'])['Attributes']['VisibilityTimeout']
            for key in boto3.client('kms').list_keys()['Keys']:
                metadata = boto3.client('kms').describe_key(KeyId=key['KeyId'])['KeyMetadata']
                yield f"{metadata['KeyState']} {metadata['CreationDate'].year > 2000}"

        def handler(event, context):
            item = json.loads(event['invokingEvent'])['configurationItem']
            boto3.client('config').put_evaluations(ResultToken=event['resultToken'], Evaluations=[{
                'ComplianceResourceType': item['resourceType'],
                'ComplianceResourceId': item['resourceId'],
                'ComplianceType': 'COMPLIANT',
                'Annotation': ', '.join(findings()),
                'OrderingTimestamp': item['configurationItemCaptureTime'],
            }])
        """;

    private const string Others = """
        {"Resources":{
          "Vpc":{"Type":"AWS::EC2::VPC","Properties":{"CidrBlock":"10.0.0.0/16"}},
          "Group":{"Type":"AWS::EC2::SecurityGroup","Properties":{"GroupDescription":"web","VpcId":{"Ref":"Vpc"},"Tags":[{"Key":"open","Value":"yes"}],
            "SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":22,"ToPort":22,"CidrIp":"192.0.2.0/24"}]}},
          "Topic":{"Type":"AWS::SNS::Topic","Properties":{"DisplayName":"alarms"}},
          "Queue":{"Type":"AWS::SQS::Queue","Properties":{"VisibilityTimeout":77}},
          "Key":{"Type":"AWS::KMS::Key","Properties":{"Enabled":false}},
          "Logs":{"Type":"AWS::IAM::RolePolicy","Properties":{"RoleName":"reads-role","PolicyName":"logs",
            "PolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"logs:PutLogEvents","Resource":"*"}]}}}}}
        """;

    [SkippableFact]
    public async Task ARuleReadsThroughBoto3WhatStacksHaveMade()
    {
        Machine.Needs("python3.12", boto3: true);
        await aws.DeployAsync("reads", Rule("reads", Inline(Code)));
        await aws.DeployAsync("others", JsonNode.Parse(Others)!.AsObject());

        await aws.CreateBucketAsync("reads");
        var verdict = await aws.VerdictAsync("reads");

        (verdict.ComplianceType, verdict.Annotation).Should().Be(
            (ComplianceType.COMPLIANT, "lambda.amazonaws.com, logs:PutLogEvents, 1, 192.0.2.0/24, alarms, 77, Disabled True"));
    }
}
