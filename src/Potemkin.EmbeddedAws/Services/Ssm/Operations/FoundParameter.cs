using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.Services.Ssm.Operations;

/// <summary>Finds the parameter that a request names.</summary>
internal static class FoundParameter
{
    /// <summary>The parameter of that name or ARN.</summary>
    /// <exception cref="AwsException">There is none.</exception>
    public static StoredParameter ParameterNamed(this RequestContext context, string? name)
    {
        new RequestValidation().Required(name, "name").Length(name, "name", 1, 2048).ThrowIfAny(SsmErrors.Validation);
        return context.FindParameter(name!) ?? throw SsmErrors.ParameterNotFound();
    }

    /// <summary>The parameter of that name or ARN, be it a public one; null where there is none.</summary>
    public static StoredParameter? FindParameter(this RequestContext context, string name) =>
        context.Region.Of<ParameterStore>().All.FirstOrDefault(parameter => parameter.Name == name || StoredParameter.ArnOf(parameter.Name, context.Region.Id) == name)
            ?? PublicParameters.Find(name, context.Region);

    /// <summary>The parameter, and the version behind a colon: a number or a label.</summary>
    public static (string Name, string? Selector) Parts(string name)
    {
        var start = name.StartsWith("arn:", StringComparison.Ordinal) ? Math.Max(name.IndexOf(":parameter/", StringComparison.Ordinal) + 1, 0) : 0;
        var colon = name.IndexOf(':', start);
        return colon < 0 ? (name, null) : (name[..colon], name[(colon + 1)..]);
    }
}
