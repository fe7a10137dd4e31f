using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>A stack that is yet to be created.</summary>
internal static class NewStack
{
    /// <summary>What it is before anyone said what it is to be.</summary>
    public static readonly StackDefinition Blank = new() { TemplateBody = "{}" };

    /// <summary>A stack of that name, with an id of its own; the account does not know of it yet.</summary>
    public static Stack Of(string name, RequestContext context) => new(
        context.Region,
        name,
        context.Region.Id.Arn("cloudformation", $"stack/{name}/{context.World.RandomNames.Uuid()}"),
        new StackVersion(Blank, []));

    /// <exception cref="AwsException">The account has as many as it may have.</exception>
    public static void Add(Stack stack, StackStore stacks)
    {
        if (stacks.Standing >= AccountLimits.Stacks)
            throw CloudFormationErrors.TooManyStacks();
        stacks.Add(stack);
    }
}
