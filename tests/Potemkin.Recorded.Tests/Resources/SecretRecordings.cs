using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_secretsmanager")]
public class SecretRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_cfn_secretsmanager_gen_secret")]
    public Task ASecretIsDrawn() => ReplaysAsync(async replay =>
    {
        const string name = "dev/db/pass-0a1b2c3d";
        await replay.DeployAsync(TemplateFiles.Read("secretsmanager_secret.yml"), new { SecretName = name }, "stack-63e3fdc5");
        replay.Match("secret", await replay.CallAsync("secretsmanager", "describe_secret", new { SecretId = name }));
    });
}
