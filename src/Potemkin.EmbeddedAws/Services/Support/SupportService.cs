using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;

namespace Potemkin.EmbeddedAws.Services.Support;

/// <summary>
/// AWS Support, of an account that has no plan with it: no template makes one.
/// See <a href="https://docs.aws.amazon.com/awssupport/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class SupportService(RecordedConfigurations recordings) : DescribedService("support", "support", recordings)
{
    private static readonly ErrorText NoPlan = new("SubscriptionRequiredException", "Amazon Web Services Premium Support Subscription is required to use this service.");

    protected override void Offer(DescribedOperations operations)
    {
        foreach (var operation in operations.Model.Operations.Keys)
            operations.Add(operation, asked => throw NoPlan.For("", asked.Region));
    }
}
