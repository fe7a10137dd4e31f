using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>The change set that a request names: by its ARN, or by its name and its stack.</summary>
internal static class NamedChangeSet
{
    public const string Name = "[a-zA-Z][-a-zA-Z0-9]*";
    public const int LongestName = 128;

    private const string NameOrArn = "[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*";

    public static RequestValidation ChangeSet(this RequestValidation validation, string? changeSetName, string? stackName) => validation
        .Required(changeSetName, "changeSetName")
        .Length(changeSetName, "changeSetName", 1, 1600)
        .Pattern(changeSetName, "changeSetName", NameOrArn)
        .Length(stackName, "stackName", 1, int.MaxValue)
        .Pattern(stackName, "stackName", RequestConstraints.StackName);

    /// <exception cref="AwsException">There is none.</exception>
    public static ChangeSet Find(string name, string? stackName, RequestContext context) =>
        TryFind(name, stackName, context) ?? throw CloudFormationErrors.ChangeSetNotFound(name);

    /// <summary>The change set; null where the stack has none of that name.</summary>
    /// <exception cref="AwsException">There is no such stack.</exception>
    public static ChangeSet? TryFind(string name, string? stackName, RequestContext context)
    {
        var changeSets = context.Region.Of<ChangeSetStore>();
        if (IsArn(name))
            return changeSets.Find(name);
        if (stackName is null)
            throw CloudFormationErrors.StackNameOfChangeSetRequired();
        var stack = context.Region.Of<StackStore>().Find(stackName) ?? throw CloudFormationErrors.StackInBracketsDoesNotExist(stackName);
        return changeSets.Find(stack.Id, name);
    }

    public static bool IsArn(string name) => name.StartsWith("arn:", StringComparison.Ordinal);
}
