using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Sns;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Sns.Operations;

/// <summary>Finds the topic that a request names.</summary>
internal static class FoundTopic
{
    /// <exception cref="AwsException">It names none, or there is no such topic.</exception>
    public static Resource TopicNamed(this RequestContext context, string? arn)
    {
        new RequestValidation().Required(arn, "topicArn").ThrowIfAny(SnsErrors.Validation);
        return context.Region.Resources.Find(Topic.TypeName, arn!) ?? throw SnsErrors.TopicNotFound();
    }
}
