using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// The values that parameters take from Systems Manager.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html#cloudformation-ssm-parameter-types">Systems Manager parameter types</a>.
/// </summary>
internal static class StoredParameterValues
{
    /// <param name="parameters">The parameters of a template.</param>
    /// <param name="names">What each is given: of those in question, the name under which Systems Manager has the value.</param>
    /// <param name="region">Where the stack is.</param>
    /// <exception cref="Protocol.AwsException">Systems Manager has none such, or one of another type.</exception>
    public static IReadOnlyDictionary<string, string> Resolve(
        IEnumerable<ParameterDeclaration> parameters, IReadOnlyDictionary<string, string> names, RegionState region)
    {
        var found = (
            from parameter in parameters
            where ParameterTypes.IsStored(parameter.Type, out _)
            let name = names[parameter.Name]
            select (Parameter: parameter, Name: name, Version: ParameterStore.Find(region, name)?.Version)).ToList();

        // What there is not is told as what is not given.
        if (found.FirstOrDefault(each => each.Version is null).Parameter is { } missing)
            throw TemplateErrors.StoredParameterWithoutValue(missing.Name);
        if (Named(each => each.Version!.Type == ParameterVersion.Secure) is { Count: > 0 } secure)
            throw TemplateErrors.StoredParametersUnsupported(secure);
        if (Named(each => each.Version!.Type == ParameterVersion.List != ParameterTypes.IsList(each.Parameter.Type)) is { Count: > 0 } incompatible)
            throw TemplateErrors.StoredParametersIncompatible(incompatible);
        return found.ToDictionary(each => each.Parameter.Name, each => Value(each.Version!));

        List<string> Named(Func<(ParameterDeclaration Parameter, string Name, ParameterVersion? Version), bool> isMeant) =>
            [.. found.Where(isMeant).Select(each => each.Name).Distinct()];
    }

    private static string Value(ParameterVersion version) => version.Type == ParameterVersion.List
        ? string.Join(',', version.Value.Split(',').Select(member => member.Trim()))
        : version.Value;
}
