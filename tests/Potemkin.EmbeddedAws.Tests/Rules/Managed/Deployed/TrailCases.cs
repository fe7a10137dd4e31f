namespace Potemkin.EmbeddedAws.Tests.Rules.Managed.Deployed;

/// <summary>Rules that look for a trail of the account.</summary>
internal static class TrailCases
{
    private const string Objects = "EventSelectors: [{DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}]}]";
    private const string SomeObjects = "EventSelectors: [{DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::one/']}]}]";
    private const string Secure = "IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true, EnableLogFileValidation: true, KMSKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1'";
    private const string OfAllRegions = "IsMultiRegionTrail: true";
    private const string ReadOnly = "IsMultiRegionTrail: true, EventSelectors: [{ReadWriteType: ReadOnly, IncludeManagementEvents: true}]";

    public static IEnumerable<DeployedCase> All =>
    [
        new("CLOUD_TRAIL_ENABLED", "COMPLIANT", Trail()),
        new("CLOUD_TRAIL_ENABLED", "COMPLIANT", Trail(), """{"s3BucketName":"trails"}"""),
        new("CLOUD_TRAIL_ENABLED", "NON_COMPLIANT", Trail(), """{"s3BucketName":"others"}"""),
        new("CLOUD_TRAIL_ENABLED", "NON_COMPLIANT", Trail(logs: false)),
        new("CLOUD_TRAIL_ENABLED", "NON_COMPLIANT"),
        new("CLOUDTRAIL_S3_DATAEVENTS_ENABLED", "COMPLIANT", Trail(Objects)),
        new("CLOUDTRAIL_S3_DATAEVENTS_ENABLED", "COMPLIANT", Trail(SomeObjects), """{"S3BucketNames":"one"}"""),
        new("CLOUDTRAIL_S3_DATAEVENTS_ENABLED", "NON_COMPLIANT", Trail(SomeObjects), """{"S3BucketNames":"one, another"}"""),
        new("CLOUDTRAIL_S3_DATAEVENTS_ENABLED", "NON_COMPLIANT", Trail(SomeObjects)),
        new("CLOUDTRAIL_S3_DATAEVENTS_ENABLED", "NON_COMPLIANT", Trail()),
        new("CLOUDTRAIL_SECURITY_TRAIL_ENABLED", "COMPLIANT", Trail(Secure)),
        new("CLOUDTRAIL_SECURITY_TRAIL_ENABLED", "NON_COMPLIANT", Trail(OfAllRegions)),
        new("MULTI_REGION_CLOUD_TRAIL_ENABLED", "COMPLIANT", Trail(OfAllRegions)),
        new("MULTI_REGION_CLOUD_TRAIL_ENABLED", "COMPLIANT", Trail(ReadOnly), """{"readWriteType":"ReadOnly"}"""),
        new("MULTI_REGION_CLOUD_TRAIL_ENABLED", "NON_COMPLIANT", Trail(ReadOnly), """{"readWriteType":"All"}"""),
        new("MULTI_REGION_CLOUD_TRAIL_ENABLED", "NON_COMPLIANT", Trail(OfAllRegions, logs: false)),
        new("MULTI_REGION_CLOUD_TRAIL_ENABLED", "NON_COMPLIANT", Trail()),
    ];

    private static string Trail(string others = "TrailName: trail", bool logs = true) =>
        $$"""  Trail: {Type: 'AWS::CloudTrail::Trail', Properties: {S3BucketName: trails, IsLogging: {{(logs ? "true" : "false")}}, {{others}} } }""";
}
