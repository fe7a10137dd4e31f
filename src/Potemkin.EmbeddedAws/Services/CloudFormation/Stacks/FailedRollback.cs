namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>
/// A rollback of an update that could not go on, to be continued when what was in its way is gone.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-continueupdaterollback.html">Continue rolling back an update</a>.
/// </summary>
/// <param name="Attempted">What the stack was to be.</param>
/// <param name="Left">The logical ids of the resources that are not back.</param>
internal sealed record FailedRollback(StackVersion Attempted, IReadOnlyList<string> Left);
