using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Kms.Operations;

/// <summary>Finds the key that a request names by its id, its ARN, or an alias.</summary>
internal static class FoundKey
{
    /// <exception cref="AwsException">It names none, or there is no such key.</exception>
    public static Resource KeyNamed(this RequestContext context, string? named)
    {
        new RequestValidation().Required(named, "keyId").ThrowIfAny(KmsErrors.Validation);
        var prefix = context.Region.Id.Arn("kms", "");
        var id = named!.StartsWith(prefix, StringComparison.Ordinal) ? named[prefix.Length..] : named;
        if (id.StartsWith("alias/", StringComparison.Ordinal))
        {
            var alias = context.Region.Resources.Find(Alias.TypeName, id) ?? throw KmsErrors.AliasNotFound(prefix + id);
            id = alias.Properties.Text("TargetKeyId")!;
        }

        id = id[(id.LastIndexOf('/') + 1)..];
        return context.Region.Resources.Find(Key.TypeName, id) ?? throw KmsErrors.KeyNotFound($"{prefix}key/{id}");
    }
}
