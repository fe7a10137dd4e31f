namespace Potemkin.EmbeddedAws.Tests.Clients;

/// <summary>AWS Config as the AWS SDK for JavaScript speaks to it.</summary>
public class ConfigJavaScriptSdkTests
{
    /// <summary>What each module begins with: a client, and how to read a refusal.</summary>
    private const string Client = """
        import * as aws from '@aws-sdk/client-config-service';

        const client = new aws.ConfigServiceClient({});
        const call = (name, input = {}) => client.send(new aws[`${name}Command`](input));
        const refusal = (name, input) => call(name, input).then(() => 'taken', error => `${error.name} ${error instanceof aws[error.name]} ${error.message}`);

        """;

    /// <summary>The same with a stack of buckets, for the rule that judges them.</summary>
    private const string Buckets = Client + """
        import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation';

        const stack = async count => {
          const bucket = number => [`Bucket${number}`, { Type: 'AWS::S3::Bucket', Properties: { BucketName: `paged-${String(number).padStart(3, '0')}` } }];
          const TemplateBody = JSON.stringify({ Resources: Object.fromEntries([...Array(count).keys()].map(bucket)) });
          await new CloudFormationClient({}).send(new CreateStackCommand({ StackName: 'many', TemplateBody }));
        };

        """;

    [SkippableFact]
    public async Task TheRecorderAndItsChannelAreReplaced() => (await RunAsync(Client + """
        const named = { ConfigurationRecorderName: 'default' };
        await call('StopConfigurationRecorder', named);
        await call('DeleteDeliveryChannel', { DeliveryChannelName: 'default' });
        await call('DeleteConfigurationRecorder', named);
        console.log((await call('DescribeConfigurationRecorders')).ConfigurationRecorders.length);
        console.log(await refusal('StartConfigurationRecorder', named));

        const group = { allSupported: false, resourceTypes: ['AWS::S3::Bucket'] };
        await call('PutConfigurationRecorder', { ConfigurationRecorder: { name: 'own', roleARN: 'arn:aws:iam::123456789012:role/config', recordingGroup: group } });
        console.log(await refusal('StartConfigurationRecorder', { ConfigurationRecorderName: 'own' }));
        await call('PutDeliveryChannel', { DeliveryChannel: { name: 'own', s3BucketName: 'delivered' } });
        await call('StartConfigurationRecorder', { ConfigurationRecorderName: 'own' });
        const [recorder] = (await call('DescribeConfigurationRecorders')).ConfigurationRecorders;
        console.log(recorder.name, recorder.recordingGroup.resourceTypes.join(), recorder.recordingGroup.recordingStrategy.useOnly);
        const [status] = (await call('DescribeConfigurationRecorderStatus')).ConfigurationRecordersStatus;
        console.log(status.recording, status.lastStatus, status.lastStartTime instanceof Date);
        console.log((await call('DescribeDeliveryChannels')).DeliveryChannels.map(({ name, s3BucketName }) => `${name} ${s3BucketName}`).join());
        """)).Should().Equal(
            "0",
            "NoSuchConfigurationRecorderException true Cannot find configuration recorder with the specified name 'default'.",
            "NoAvailableDeliveryChannelException true Delivery channel is not available to start configuration recorder.",
            "own AWS::S3::Bucket INCLUSION_BY_RESOURCE_TYPES",
            "true SUCCESS true",
            "own delivered");

    [SkippableFact]
    public async Task ResultsOfARuleAreReadPageByPage() => (await RunAsync(Buckets + """
        const ConfigRuleName = 'versioned';
        await call('PutConfigRule', { ConfigRule: { ConfigRuleName, Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } } });
        await stack(205);
        await call('StartConfigRulesEvaluation', { ConfigRuleNames: [ConfigRuleName] });

        const sizes = [], ids = new Set();
        for await (const { EvaluationResults: results } of aws.paginateGetComplianceDetailsByConfigRule({ client, pageSize: 100 }, { ConfigRuleName })) {
          sizes.push(results.length);
          results.forEach(({ EvaluationResultIdentifier: { EvaluationResultQualifier: { ResourceId } } }) => ids.add(ResourceId));
        }
        console.log(sizes.join(), ids.size);
        const counted = async (pages, member) => { let count = 0; for await (const page of pages) count += page[member].length; return count; };
        const Expression = "SELECT resourceId WHERE resourceType = 'AWS::S3::Bucket'";
        console.log(
          await counted(aws.paginateListDiscoveredResources({ client, pageSize: 100 }, { resourceType: 'AWS::S3::Bucket' }), 'resourceIdentifiers'),
          await counted(aws.paginateDescribeComplianceByResource({ client, pageSize: 100 }, {}), 'ComplianceByResources'),
          await counted(aws.paginateSelectResourceConfig({ client, pageSize: 100 }, { Expression }), 'Results'));

        const [{ Compliance }] = (await call('DescribeComplianceByConfigRule', { ConfigRuleNames: [ConfigRuleName] })).ComplianceByConfigRules;
        console.log(Compliance.ComplianceType, Compliance.ComplianceContributorCount.CappedCount, Compliance.ComplianceContributorCount.CapExceeded);
        const [result] = (await call('GetComplianceDetailsByResource', { ResourceType: 'AWS::S3::Bucket', ResourceId: 'paged-007' })).EvaluationResults;
        console.log(result.ComplianceType, result.ResultRecordedTime instanceof Date);
        await call('DeleteConfigRule', { ConfigRuleName });
        console.log(await refusal('GetComplianceDetailsByConfigRule', { ConfigRuleName }));
        """)).Should().Equal(
            "100,100,5 205",
            "205 205 205",
            "NON_COMPLIANT 25 true",
            "NON_COMPLIANT true",
            "NoSuchConfigRuleException true The ConfigRule 'versioned' provided in the request is invalid. Please check the configRule name");

    [SkippableFact]
    public async Task AnEvaluationIsPutAsATestOrRefused() => (await RunAsync(Client + """
        const evaluation = { ComplianceResourceType: 'AWS::S3::Bucket', ComplianceResourceId: 'logs', ComplianceType: 'COMPLIANT', OrderingTimestamp: new Date() };
        const put = { ResultToken: 'made-up', Evaluations: [evaluation] };
        console.log((await call('PutEvaluations', { ...put, TestMode: true })).FailedEvaluations.length);
        console.log(await refusal('PutEvaluations', put));
        """)).Should().Equal("0", "InvalidResultTokenException true The resultToken provided is invalid");

    [SkippableFact]
    public async Task AConformancePackJudgesUntilItIsDeleted() => (await RunAsync(Buckets + """
        const ConformancePackName = 'own';
        const TemplateBody = JSON.stringify({
          Parameters: { Keys: { Type: 'String', Default: '' } },
          Resources: { Encrypted: { Type: 'AWS::Config::ConfigRule', Properties: {
            ConfigRuleName: 'encrypted', InputParameters: { kmsKeyArns: { Ref: 'Keys' } }, Source: { Owner: 'AWS', SourceIdentifier: 'S3_DEFAULT_ENCRYPTION_KMS' } } } } });
        const ConformancePackInputParameters = [{ ParameterName: 'Keys', ParameterValue: 'arn:aws:kms:eu-west-1:123456789012:key/one' }];
        await stack(2);
        const { ConformancePackArn } = await call('PutConformancePack', { ConformancePackName, TemplateBody, ConformancePackInputParameters });
        const ConfigRuleName = `encrypted-${ConformancePackArn.split('/').at(-1)}`;

        const [pack] = (await call('DescribeConformancePacks')).ConformancePackDetails;
        console.log(pack.ConformancePackArn === ConformancePackArn, pack.ConformancePackInputParameters[0].ParameterName, pack.LastUpdateRequestedTime instanceof Date);
        console.log((await call('DescribeConformancePackStatus')).ConformancePackStatusDetails[0].ConformancePackState);
        const [rule] = (await call('DescribeConformancePackCompliance', { ConformancePackName })).ConformancePackRuleComplianceList;
        console.log(rule.ConfigRuleName === ConfigRuleName, rule.ComplianceType);
        const details = await call('GetConformancePackComplianceDetails', { ConformancePackName });
        console.log(details.ConformancePackRuleEvaluationResults.map(result => result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceId).join());
        console.log((await call('DescribeConfigRules', { ConfigRuleNames: [ConfigRuleName] })).ConfigRules[0].InputParameters);
        await call('DeleteConformancePack', { ConformancePackName });
        console.log(await refusal('DescribeConformancePackCompliance', { ConformancePackName }));
        """)).Should().Equal(
            "true Keys true",
            "CREATE_COMPLETE",
            "true NON_COMPLIANT",
            "paged-000,paged-001",
            """{"kmsKeyArns":"arn:aws:kms:eu-west-1:123456789012:key/one"}""",
            "NoSuchConformancePackException true You specified one or more conformance packs that do not exist.");

    [SkippableFact]
    public async Task WhatIsRecordedIsQueriedHereAndByAnAggregator() => (await RunAsync(Buckets + """
        await stack(2);
        const Expression = "SELECT resourceId, COUNT(*) WHERE resourceType = 'AWS::S3::Bucket' GROUP BY resourceId";
        const selected = await call('SelectResourceConfig', { Expression });
        console.log(selected.Results.join(), selected.QueryInfo.SelectFields.map(({ Name }) => Name).join());
        console.log(await refusal('SelectResourceConfig', { Expression: 'SELECT' }));

        const ConfigurationAggregatorName = 'all';
        const AccountAggregationSources = [{ AccountIds: ['123456789012'], AllAwsRegions: true }];
        const { ConfigurationAggregator } = await call('PutConfigurationAggregator', { ConfigurationAggregatorName, AccountAggregationSources });
        console.log(ConfigurationAggregator.CreationTime instanceof Date);
        console.log((await call('SelectAggregateResourceConfig', { ConfigurationAggregatorName, Expression })).Results.length);
        const ResourceIdentifier = { SourceAccountId: '123456789012', SourceRegion: 'eu-west-1', ResourceType: 'AWS::S3::Bucket', ResourceId: 'paged-001' };
        const { ConfigurationItem } = await call('GetAggregateResourceConfig', { ConfigurationAggregatorName, ResourceIdentifier });
        console.log(ConfigurationItem.resourceName, ConfigurationItem.configurationItemCaptureTime instanceof Date, JSON.parse(ConfigurationItem.configuration).name);
        await call('DeleteConfigurationAggregator', { ConfigurationAggregatorName });
        console.log((await call('DescribeConfigurationAggregators')).ConfigurationAggregators.length);
        """)).Should().Equal(
            """{"resourceId":"paged-000","COUNT(*)":1},{"resourceId":"paged-001","COUNT(*)":1} resourceId,COUNT(*)""",
            "InvalidExpressionException true syntax error at line 1, column 6",
            "true",
            "2",
            "paged-001 true paged-001",
            "0");

    private static async Task<string[]> RunAsync(string module)
    {
        Skip.IfNot(JavaScriptSdk.WhyNot is null, JavaScriptSdk.WhyNot);
        await using var aws = await EmbeddedAwsServer.StartAsync();
        return JavaScriptSdk.Run(module, aws.Endpoint.ToString()).Split('\n');
    }
}
