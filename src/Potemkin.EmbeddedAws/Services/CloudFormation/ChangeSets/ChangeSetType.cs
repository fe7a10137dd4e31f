namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>What a change set is to do with its stack.</summary>
internal static class ChangeSetType
{
    public const string Create = "CREATE";
    public const string Update = "UPDATE";

    /// <summary>Takes resources that exist into the stack.</summary>
    public const string Import = "IMPORT";

    public static readonly IReadOnlyList<string> All = [Create, Update, Import];
}
