using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>What a request says that a stack is to be.</summary>
internal static class RequestedStack
{
    public const int LongestUrl = 5120;

    private const int LongestTemplateBody = 51_200;
    private const int MostTopics = 5;
    private const int MostTriggers = 5;

    private static readonly IReadOnlyList<string> TriggerTypes = ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"];

    /// <summary>What AWS demands of the members by themselves.</summary>
    public static RequestValidation Stack(this RequestValidation validation, StackRequest request) => validation
        .Required(request.StackName, "stackName")
        .Pattern(request.StackName, "stackName", RequestConstraints.StackName)
        .TemplateBody(request.TemplateBody)
        .Length(request.TemplateURL, "templateURL", 1, LongestUrl)
        .EachOneOf(request.Capabilities, "capabilities", TemplateCapabilities.All)
        .Length(request.RoleARN, "roleARN", 20, 2048)
        .Count(request.NotificationARNs, "notificationARNs", 0, MostTopics)
        .Count(request.RollbackConfiguration?.RollbackTriggers, "rollbackConfiguration.rollbackTriggers", 0, MostTriggers)
        .Range(request.RollbackConfiguration?.MonitoringTimeInMinutes, "rollbackConfiguration.monitoringTimeInMinutes", 0, 180);

    public static RequestValidation TemplateBody(this RequestValidation validation, string? body) =>
        validation.Length(body, "templateBody", 1, LongestTemplateBody);

    /// <summary>The stack as the request would have it: what it leaves out stays as it is.</summary>
    /// <param name="request">The request.</param>
    /// <param name="template">The template.</param>
    /// <param name="current">What the stack is.</param>
    /// <param name="context">Who asks.</param>
    /// <exception cref="AwsException">It speaks of what is not there.</exception>
    public static StackDefinition Of(StackRequest request, string template, StackDefinition current, RequestContext context)
    {
        RequestConstraints.CheckTags(request.Tags);
        CheckTriggers(request.RollbackConfiguration?.RollbackTriggers ?? []);
        CheckRole(request.RoleARN, context);
        CheckTopics(request.NotificationARNs ?? [], context);
        return current with
        {
            TemplateBody = template,
            // What transforms made of a template that stays, stays too: they are not applied again.
            ProcessedBody = (request.TemplateBody ?? request.TemplateURL) is null ? current.ProcessedBody : null,
            Tags = request.Tags?.ToDictionary(tag => tag.Key!, tag => tag.Value!) ?? current.Tags,
            Capabilities = request.Capabilities ?? [],
            NotificationArns = request.NotificationARNs ?? current.NotificationArns,
            RoleArn = request.RoleARN ?? current.RoleArn,
            RollbackConfiguration = request.RollbackConfiguration ?? current.RollbackConfiguration,
        };
    }

    private static void CheckTriggers(IReadOnlyList<RollbackTriggerShape> triggers)
    {
        foreach (var trigger in triggers)
        {
            if (trigger.Type is null || !TriggerTypes.Contains(trigger.Type))
                throw CloudFormationErrors.RollbackTriggerTypeUnsupported();
            if (trigger.Arn?.Split(':') is not [_, _, "cloudwatch", _, _, "alarm", _, ..])
                throw CloudFormationErrors.RollbackTriggerArnInvalid();
        }
    }

    /// <exception cref="AwsException">The account has no such role.</exception>
    public static void CheckRole(string? roleArn, RequestContext context)
    {
        if (roleArn is not null && !context.World.OfTypeInAccount("AWS::IAM::Role", context.AccountId).Any(role => role.Arn == roleArn))
            throw CloudFormationErrors.RoleInvalid(roleArn);
    }

    private static void CheckTopics(IReadOnlyList<string> topicArns, RequestContext context)
    {
        var missing = topicArns.FirstOrDefault(arn => context.Region.Resources.OfType("AWS::SNS::Topic").All(topic => topic.Arn != arn));
        if (missing is not null)
            throw CloudFormationErrors.TopicMissing(missing);
    }
}
