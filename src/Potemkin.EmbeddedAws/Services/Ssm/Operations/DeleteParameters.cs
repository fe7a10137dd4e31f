using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Ssm;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.Services.Ssm.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameter.html">DeleteParameter</a>,
/// <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameters.html">DeleteParameters</a>.
/// </summary>
internal static class DeleteParameters
{
    private const int MostNames = 10;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Empty>("DeleteParameter", Delete)
        .Add<NamesRequest, NamesResponse>("DeleteParameters", DeleteAll);

    private static Empty Delete(Request request, RequestContext context)
    {
        new RequestValidation().Required(request.Name, "name").ThrowIfAny(SsmErrors.Validation);
        return Remove(request.Name!, context) ? new Empty() : throw SsmErrors.ParameterNotFound();
    }

    private static NamesResponse DeleteAll(NamesRequest request, RequestContext context)
    {
        new RequestValidation().Required(request.Names, "names").Count(request.Names, "names", 1, MostNames).ThrowIfAny(SsmErrors.Validation);
        var results = request.Names!.Distinct().Select(name => (Name: name, WasThere: Remove(name, context))).ToList();
        return new NamesResponse(
            [.. results.Where(result => result.WasThere).Select(result => result.Name)],
            [.. results.Where(result => !result.WasThere).Select(result => result.Name)]);
    }

    private static bool Remove(string name, RequestContext context)
    {
        if (!context.Region.Of<ParameterStore>().Remove(name))
            return false;
        // One of a stack is no longer there either, as if it had been deleted behind the stack's back.
        if (context.Region.Resources.Find(Parameter.TypeName, name) is { } resource)
            context.Region.Resources.Remove(resource);
        return true;
    }

    private sealed record Request(string? Name);

    private sealed record NamesRequest(IReadOnlyList<string>? Names);

    private sealed record NamesResponse(IReadOnlyList<string> DeletedParameters, IReadOnlyList<string> InvalidParameters);
}
