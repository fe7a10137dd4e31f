using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.ApiGateway;
using Potemkin.EmbeddedAws.Services.CloudFormation;
using Potemkin.EmbeddedAws.Services.CloudWatch;
using Potemkin.EmbeddedAws.Services.Config;
using Potemkin.EmbeddedAws.Services.DynamoDb;
using Potemkin.EmbeddedAws.Services.Ec2;
using Potemkin.EmbeddedAws.Services.EventBridge;
using Potemkin.EmbeddedAws.Services.Firehose;
using Potemkin.EmbeddedAws.Services.Iam;
using Potemkin.EmbeddedAws.Services.Kinesis;
using Potemkin.EmbeddedAws.Services.Kms;
using Potemkin.EmbeddedAws.Services.Lambda;
using Potemkin.EmbeddedAws.Services.Logs;
using Potemkin.EmbeddedAws.Services.OpenSearch;
using Potemkin.EmbeddedAws.Services.S3;
using Potemkin.EmbeddedAws.Services.Scheduler;
using Potemkin.EmbeddedAws.Services.SecretsManager;
using Potemkin.EmbeddedAws.Services.Sns;
using Potemkin.EmbeddedAws.Services.Sqs;
using Potemkin.EmbeddedAws.Services.Ssm;
using Potemkin.EmbeddedAws.Services.StepFunctions;
using Potemkin.EmbeddedAws.Services.Sts;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services;

/// <summary>The services that this AWS offers.</summary>
internal static class AwsServices
{
    public static IReadOnlyCollection<IAwsService> For(World world) =>
    [
        new ApiGatewayService(),
        new CloudFormationService(world, RegistryTypes.All),
        new CloudWatchService(),
        new ConfigService(world, Catalog<IRecordedConfiguration>.All),
        new DynamoDbService(),
        new Ec2Service(Catalog<IRecordedConfiguration>.All),
        new EventBridgeService(),
        new FirehoseService(),
        new IamService(),
        new KinesisService(),
        new KmsService(Catalog<IRecordedConfiguration>.All),
        new LambdaService(),
        new LogsService(world),
        new OpenSearchService(),
        new S3Service(Catalog<IResourceType>.All),
        new SchedulerService(),
        new SecretsManagerService(),
        new SnsService(Catalog<IRecordedConfiguration>.All),
        new SqsService(Catalog<IRecordedConfiguration>.All),
        new SsmService(),
        new StepFunctionsService(),
        new StsService(),
    ];
}
