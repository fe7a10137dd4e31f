using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Services.Lambda;

/// <summary>Finds the function that a request names.</summary>
internal static class FoundFunction
{
    /// <exception cref="AwsException">It names none, or there is no such function.</exception>
    public static Function FunctionNamed(this RequestContext context, string name, string? qualifier = null)
    {
        var parsed = FunctionName.Parse(name) ?? throw LambdaErrors.InvalidFunctionName(name);
        if (qualifier is not null)
            parsed = parsed with { Qualifier = qualifier };
        return parsed.IsIn(context.Region.Id) && context.Region.Of<FunctionStore>().Find(parsed) is { } function
            ? function
            : throw LambdaErrors.FunctionNotFound(parsed.ArnIn(context.Region.Id));
    }
}
