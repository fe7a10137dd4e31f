namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class BackupRulesTests
{
    [Theory]
    [InlineData("BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK", """{"BackupPlan":{"BackupPlanRule":[{"ScheduleExpression":"cron(0 5 * * ? *)","Lifecycle":{"DeleteAfterDays":35}}]}}""", "{}", null, "COMPLIANT")]
    [InlineData("BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK", """{"BackupPlan":{"BackupPlanRule":[{"ScheduleExpression":"cron(0 5 * * ? *)","Lifecycle":{"DeleteAfterDays":7}}]}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK", """{"BackupPlan":{"BackupPlanRule":[{"ScheduleExpression":"cron(0 5 ? * SUN *)"}]}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK", """{"BackupPlan":{"BackupPlanRule":[{"ScheduleExpression":"cron(0 */4 * * ? *)"}]}}""", "{}", """{"requiredFrequencyUnit":"hours","requiredFrequencyValue":"4"}""", "COMPLIANT")]
    [InlineData("BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK", """{"BackupPlan":{"BackupPlanRule":[{"ScheduleExpression":"rate(1 day)"}]}}""", "{}", null, "COMPLIANT")]
    [InlineData("BACKUP_RECOVERY_POINT_ENCRYPTED", """{"IsEncrypted":true}""", "{}", null, "COMPLIANT")]
    [InlineData("BACKUP_RECOVERY_POINT_ENCRYPTED", """{"IsEncrypted":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED", """{"AccessPolicy":{"Statement":[{"Effect":"Deny","Principal":"*","Action":"backup:*","Resource":"*"}]}}""", "{}", null, "COMPLIANT")]
    [InlineData("BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED", """{"AccessPolicy":{"Statement":[{"Effect":"Deny","Principal":"*","Action":"backup:DeleteRecoveryPoint","Resource":"*"}]}}""", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
