using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;

namespace Potemkin.EmbeddedAws.Services.Organizations;

/// <summary>
/// AWS Organizations, of an account that is in none.
/// See <a href="https://docs.aws.amazon.com/organizations/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class OrganizationsService(RecordedConfigurations recordings) : DescribedService("organizations", "organizations", recordings)
{
    private static readonly ErrorText NoOrganization = new("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");

    protected override void Offer(DescribedOperations operations)
    {
        // What a template makes of an organization is not looked at: these say only that there is none.
        foreach (var operation in operations.Model.Operations.Where(operation => operation.Value.Output is not null).Select(operation => operation.Key))
            operations.Add(operation, asked => throw NoOrganization.For("", asked.Region));
    }
}
