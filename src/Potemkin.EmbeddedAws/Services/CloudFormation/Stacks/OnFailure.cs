namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>What becomes of a stack that cannot be created.</summary>
internal static class OnFailure
{
    public const string DoNothing = "DO_NOTHING";
    public const string Rollback = "ROLLBACK";
    public const string Delete = "DELETE";

    public static readonly IReadOnlyList<string> All = [DoNothing, Rollback, Delete];
}
