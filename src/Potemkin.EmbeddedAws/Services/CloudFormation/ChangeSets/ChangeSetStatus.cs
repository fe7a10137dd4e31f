namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>Whether a change set came about.</summary>
internal static class ChangeSetStatus
{
    public const string CreateComplete = "CREATE_COMPLETE";
    public const string Failed = "FAILED";
}
