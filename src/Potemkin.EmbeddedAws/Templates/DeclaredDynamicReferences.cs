using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Parameters;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What can be said of the references to Systems Manager in a template before anything is made.</summary>
internal static class DeclaredDynamicReferences
{
    /// <summary>
    /// The properties that take references to secure parameters.
    /// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html">the resources that support them</a>.
    /// </summary>
    private static readonly HashSet<string> TakingSecure =
    [
        "AWS::DirectoryService::MicrosoftAD/Properties/Password",
        "AWS::DirectoryService::SimpleAD/Properties/Password",
        "AWS::ElastiCache::ReplicationGroup/Properties/AuthToken",
        "AWS::IAM::User/Properties/LoginProfile/Password",
        "AWS::KinesisFirehose::DeliveryStream/Properties/RedshiftDestinationConfiguration/Password",
        "AWS::OpsWorks::App/Properties/AppSource/Password",
        "AWS::OpsWorks::Stack/Properties/CustomCookbooksSource/Password",
        "AWS::OpsWorks::Stack/Properties/RdsDbInstances/DbPassword",
        "AWS::RDS::DBCluster/Properties/MasterUserPassword",
        "AWS::RDS::DBInstance/Properties/MasterUserPassword",
        "AWS::Redshift::Cluster/Properties/MasterUserPassword",
    ];

    /// <exception cref="Protocol.AwsException">One is malformed, stands where it must not, or is to a parameter that is not there.</exception>
    public static void Check(IEnumerable<ResourceDeclaration> resources, RegionState region)
    {
        var all = resources
            .Where(resource => resource.Properties is not null)
            .SelectMany(resource => Within(resource.Properties!, $"{resource.Type}/Properties"))
            .Where(each => each.Reference.IsOfSystemsManager)
            .ToList();
        if (References(all, reference => !reference.IsWellFormed) is { Count: > 0 } malformed)
            throw TemplateErrors.ReferenceMalformed(malformed);
        if (all.Where(each => each.Reference.Service == DynamicReference.Secure && !TakingSecure.Contains(each.Place)).Select(each => each.Place).ToList()
            is { Count: > 0 } places)
            throw TemplateErrors.SecureReferenceUnsupported(places);
        if (References(all, reference => ParameterStore.Find(region, reference.Key) is null) is { Count: > 0 } missing)
            throw TemplateErrors.ReferencedParametersMissing(missing);
        if (References(all, reference => reference.Service == DynamicReference.Stored && ParameterStore.Find(region, reference.Key)!.Value.Version.Type == ParameterVersion.Secure)
            is [var secure, ..])
            throw TemplateErrors.ReferencedParameterSecure(secure);
    }

    private static List<DynamicReference> References(
        IEnumerable<(DynamicReference Reference, string Place)> all, Func<DynamicReference, bool> isMeant) =>
        [.. all.Select(each => each.Reference).Where(isMeant).Distinct()];

    /// <summary>Those that are written out; those that <c>Fn::Sub</c> has yet to complete have a brace in them, and are none yet.</summary>
    private static IEnumerable<(DynamicReference Reference, string Place)> Within(TemplateNode node, string place) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => Within(entry.Value, IsFunction(entry.Key) ? place : $"{place}/{entry.Key}")),
        SequenceNode sequence => sequence.Items.SelectMany(item => Within(item, place)),
        ScalarNode scalar => DynamicReferences.In(scalar.Value).Select(reference => (reference, place)),
        _ => [],
    };

    private static bool IsFunction(string key) => key == "Ref" || key.StartsWith("Fn::", StringComparison.Ordinal);
}
