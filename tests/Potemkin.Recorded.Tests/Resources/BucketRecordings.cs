using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_s3")]
public class BucketRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_bucketpolicy")]
    public Task APolicyIsTakenAway() => ReplaysAsync(async replay =>
    {
        const string bucket = "ls-bucket-0a1b2c3d";
        replay.Match("bucket", new JsonObject { ["BucketName"] = bucket });
        var lines = TemplateFiles.Read("s3_bucketpolicy.yaml").Split('\n');
        var stack = await replay.DeployAsync(string.Join('\n', lines.Where(line => !line.Contains("{%"))), new { BucketName = bucket });
        replay.Match("get-policy-true", (await replay.CallAsync("s3", "get_bucket_policy", new { Bucket = bucket }))["Policy"]);
        await replay.DeployAsync(string.Join('\n', lines.TakeWhile(line => !line.Contains("{%"))), new { BucketName = bucket }, stack.StackId, update: true);
        replay.Match("no-policy", await replay.RefusedAsync("s3", "get_bucket_policy", new { Bucket = bucket }));
    });

    [SkippableFact, Recorded("test_object_lock_configuration")]
    public Task ABucketLocksItsObjects() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("s3_object_lock_config.yaml"));
        replay.Match("object-lock-info-with-configuration", await LockAsync("LockConfigAllParameters"));
        replay.Match("object-lock-info-only-enabled", await LockAsync("LockConfigOnlyRequired"));

        Task<Answer> LockAsync(string output) => replay.CallAsync("s3", "get_object_lock_configuration", new { Bucket = stack[output] });
    });

    [SkippableFact, Recorded("test_cfn_handle_s3_notification_configuration")]
    public Task ABucketNotifiesAQueue() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("s3_notification_sqs.yml"));
        var bucket = new { Bucket = stack["BucketName"] };
        replay.Match("get_bucket_notification_configuration", await replay.CallAsync("s3", "get_bucket_notification_configuration", bucket));
        await replay.DestroyAsync(stack);
        replay.Match("get_bucket_notification_configuration_error", await replay.RefusedAsync("s3", "get_bucket_notification_configuration", bucket));
    });
}
