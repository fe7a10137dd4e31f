using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>Finds what requests name, in the whole of the caller's account.</summary>
internal static class Entities
{
    private const int DefaultPageSize = 100;
    private const int LargestPage = 1_000;

    public static IamAccount Account(this RequestContext context) => new(context.Region);

    /// <exception cref="AwsException">The request names none, or there is no such role, user or group.</exception>
    public static Resource Principal(this RequestContext context, PrincipalKind kind, string? name)
    {
        Required(name, $"{kind.Noun}Name");
        return context.Account().Find(kind.ResourceType, name!) ?? throw IamErrors.NotFound(kind.Noun, name!);
    }

    /// <exception cref="AwsException">It is missing.</exception>
    public static void Required(string? value, string member) =>
        new RequestValidation().Required(value, member).ThrowIfAny(IamErrors.Validation);

    /// <summary>Those of the type under a path, by name.</summary>
    public static IReadOnlyList<Resource> Under(this RequestContext context, string resourceType, string? pathPrefix) =>
    [
        .. context.Account().OfType(resourceType)
            .Where(resource => IamNames.PathIn(resource.Properties).StartsWith(pathPrefix ?? "/", StringComparison.Ordinal))
            .OrderBy(resource => resource.Name, StringComparer.Ordinal),
    ];

    /// <exception cref="AwsException">The marker was never given, or the number of items is none that IAM takes.</exception>
    public static Page<T> Page<T>(IReadOnlyList<T> all, string? marker, int? maxItems)
    {
        new RequestValidation().Range(maxItems, "maxItems", 1, LargestPage).ThrowIfAny(IamErrors.Validation);
        return Protocol.Page.Of(all, marker, maxItems ?? DefaultPageSize, IamErrors.InvalidMarker);
    }
}
