using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.Services.ApiGateway;
using Potemkin.EmbeddedAws.Services.AutoScaling;
using Potemkin.EmbeddedAws.Services.Backup;
using Potemkin.EmbeddedAws.Services.CertificateManager;
using Potemkin.EmbeddedAws.Services.CloudFormation;
using Potemkin.EmbeddedAws.Services.CloudTrail;
using Potemkin.EmbeddedAws.Services.CloudWatch;
using Potemkin.EmbeddedAws.Services.CodeBuild;
using Potemkin.EmbeddedAws.Services.Config;
using Potemkin.EmbeddedAws.Services.Dms;
using Potemkin.EmbeddedAws.Services.DynamoDb;
using Potemkin.EmbeddedAws.Services.Ec2;
using Potemkin.EmbeddedAws.Services.Ecr;
using Potemkin.EmbeddedAws.Services.Ecs;
using Potemkin.EmbeddedAws.Services.Efs;
using Potemkin.EmbeddedAws.Services.Eks;
using Potemkin.EmbeddedAws.Services.ElastiCache;
using Potemkin.EmbeddedAws.Services.Elasticsearch;
using Potemkin.EmbeddedAws.Services.Emr;
using Potemkin.EmbeddedAws.Services.EventBridge;
using Potemkin.EmbeddedAws.Services.Firehose;
using Potemkin.EmbeddedAws.Services.GuardDuty;
using Potemkin.EmbeddedAws.Services.Iam;
using Potemkin.EmbeddedAws.Services.Kinesis;
using Potemkin.EmbeddedAws.Services.Kms;
using Potemkin.EmbeddedAws.Services.Lambda;
using Potemkin.EmbeddedAws.Services.LoadBalancing;
using Potemkin.EmbeddedAws.Services.Logs;
using Potemkin.EmbeddedAws.Services.OpenSearch;
using Potemkin.EmbeddedAws.Services.Organizations;
using Potemkin.EmbeddedAws.Services.Rds;
using Potemkin.EmbeddedAws.Services.Redshift;
using Potemkin.EmbeddedAws.Services.S3;
using Potemkin.EmbeddedAws.Services.SageMaker;
using Potemkin.EmbeddedAws.Services.Scheduler;
using Potemkin.EmbeddedAws.Services.SecretsManager;
using Potemkin.EmbeddedAws.Services.SecurityHub;
using Potemkin.EmbeddedAws.Services.Sns;
using Potemkin.EmbeddedAws.Services.Sqs;
using Potemkin.EmbeddedAws.Services.Ssm;
using Potemkin.EmbeddedAws.Services.StepFunctions;
using Potemkin.EmbeddedAws.Services.Sts;
using Potemkin.EmbeddedAws.Services.Support;
using Potemkin.EmbeddedAws.Services.Wafv2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services;

/// <summary>The services that this AWS offers.</summary>
internal static class AwsServices
{
    public static IReadOnlyCollection<IAwsService> For(World world)
    {
        var recordings = new RecordedConfigurations(Catalog<IRecordedConfiguration>.All);
        return
        [
            new ApiGatewayService(),
            new AutoScalingService(recordings),
            new BackupService(recordings),
            new CertificateManagerService(recordings),
            new ClassicLoadBalancingService(recordings),
            new CloudFormationService(world, RegistryTypes.All),
            new CloudTrailService(recordings),
            new CloudWatchService(),
            new CodeBuildService(recordings),
            new ConfigService(world, Catalog<IRecordedConfiguration>.All),
            new DmsService(recordings),
            new DynamoDbService(),
            new Ec2Service(recordings),
            new EcrService(recordings),
            new EcsService(recordings),
            new EfsService(recordings),
            new EksService(recordings),
            new ElastiCacheService(recordings),
            new ElasticsearchService(recordings),
            new EmrService(recordings),
            new EventBridgeService(),
            new FirehoseService(),
            new GuardDutyService(recordings),
            new IamService(),
            new KinesisService(),
            new KmsService(Catalog<IRecordedConfiguration>.All),
            new LambdaService(),
            new LoadBalancingService(recordings),
            new LogsService(world),
            new OpenSearchService(),
            new OrganizationsService(recordings),
            new RdsService(recordings),
            new RedshiftService(recordings),
            new S3Service(Catalog<IResourceType>.All),
            new SageMakerService(recordings),
            new SchedulerService(),
            new SecretsManagerService(),
            new SecurityHubService(recordings),
            new SnsService(Catalog<IRecordedConfiguration>.All),
            new SqsService(Catalog<IRecordedConfiguration>.All),
            new SsmService(),
            new StepFunctionsService(),
            new StsService(),
            new SupportService(recordings),
            new Wafv2Service(recordings),
        ];
    }
}
