using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Backup;

/// <summary>
/// AWS Backup: what plans and vaults there are. Nothing is backed up.
/// See <a href="https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Reference.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class BackupService(RecordedConfigurations recordings) : DescribedService("backup", "backup", recordings)
{
    private static readonly ErrorText NoPolicy = new("ResourceNotFoundException", "Backup vault '{id}' has no access policy.");

    private static readonly DescribedType Plans = new("AWS::Backup::BackupPlan")
    {
        Members = "@created=CreationDate BackupPlan.BackupPlanName=BackupPlanName BackupPlan.AdvancedBackupSettings=AdvancedBackupSettings",
        Complete = (plan, item) =>
        {
            if (item.Object("BackupPlan") is not { } described)
                return;
            // The name of a rule's list, and of the vault in it, are not those of the template.
            described["Rules"] = new JsonArray([.. plan.Properties.Object("BackupPlan")!.Objects("BackupPlanRule").Select((rule, place) => RuleOf(plan, rule, place))]);
        },
        Missing = new("ResourceNotFoundException", "Backup Plan with ID {id} does not exist."),
    };

    private static readonly DescribedType Vaults = new("AWS::Backup::BackupVault")
    {
        Members = "@created=CreationDate LockConfiguration.MinRetentionDays=MinRetentionDays LockConfiguration.MaxRetentionDays=MaxRetentionDays",
        Defaults = """{"VaultType":"BACKUP_VAULT","NumberOfRecoveryPoints":0}""",
        Complete = (vault, item) => item["Locked"] = vault.Properties.ContainsKey("LockConfiguration"),
        Missing = new("ResourceNotFoundException", "Backup vault name {id} does not exist."),
    };

    private static readonly DescribedType Selections = new("AWS::Backup::BackupSelection")
    {
        Members = "@created=CreationDate BackupSelection.SelectionName=SelectionName BackupSelection.IamRoleArn=IamRoleArn",
    };

    protected override DescribedErrors Errors { get; } = new() { Invalid = "InvalidParameterValueException" };

    protected override void Offer(DescribedOperations operations) => operations
        .List("ListBackupPlans", Plans, where: asked =>
        {
            asked.Ignoring("IncludeDeleted");
            return _ => true;
        })
        .One("GetBackupPlan", Plans, "BackupPlanId")
        .List("ListBackupSelections", Selections, where: asked =>
        {
            var plan = operations.Find(asked, Plans, "BackupPlanId");
            return selection => selection.Properties.Text("BackupPlanId") == plan.PhysicalId;
        })
        .List("ListBackupVaults", Vaults)
        .One("DescribeBackupVault", Vaults, "BackupVaultName")
        .Add("GetBackupVaultAccessPolicy", asked =>
        {
            var vault = operations.Find(asked, Vaults, "BackupVaultName");
            return new JsonObject
            {
                ["BackupVaultName"] = vault.PhysicalId,
                ["BackupVaultArn"] = vault.Arn,
                ["Policy"] = vault.Properties.Copy("AccessPolicy") ?? throw NoPolicy.For(vault.PhysicalId, asked.Region),
            };
        })
        .NoneOf("ListRecoveryPointsByBackupVault", Vaults, "BackupVaultName")
        .None("ListBackupJobs", "ListProtectedResources")
        .Tags("ListTags", "ResourceArn", "Tags");

    private static JsonObject RuleOf(Resource plan, JsonObject rule, int place)
    {
        var described = new JsonObject(rule.Select(member => KeyValuePair.Create(
            member.Key == "TargetBackupVault" ? "TargetBackupVaultName" : member.Key, member.Value?.DeepClone())));
        described["RuleId"] = StableId.Uuid($"rule {place} of {plan.PhysicalId}");
        return described;
    }
}
