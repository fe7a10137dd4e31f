using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.Services.Ssm.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html">LabelParameterVersion</a>.</summary>
internal static partial class LabelParameterVersion
{
    private const int MostLabels = 10;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("LabelParameterVersion", Label);

    private static Response Label(Request request, RequestContext context)
    {
        new RequestValidation().Required(request.Labels, "labels").Count(request.Labels, "labels", 1, MostLabels).ThrowIfAny(SsmErrors.Validation);
        var parameter = context.ParameterNamed(request.Name);
        var number = request.ParameterVersion ?? parameter.Latest.Number;
        if (parameter.Versions.All(version => version.Number != number))
            throw SsmErrors.VersionNotFound(parameter.Name, $"{number}");

        var labels = request.Labels!.Where(label => Valid().IsMatch(label) && !Reserved().IsMatch(label)).ToList();
        // A label is of one version: given to another it is taken from the first.
        context.Region.Of<ParameterStore>().Put(parameter with
        {
            Versions = [.. parameter.Versions.Select(version => version with
            {
                Labels = version.Number == number ? [.. version.Labels.Union(labels)] : [.. version.Labels.Except(labels)],
            })],
        });
        return new Response([.. request.Labels!.Except(labels)], number);
    }

    [GeneratedRegex(@"\A[a-zA-Z_.-][a-zA-Z0-9_.-]{0,99}\z")]
    private static partial Regex Valid();

    [GeneratedRegex(@"\A(aws|ssm)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();

    private sealed record Request(string? Name, long? ParameterVersion, IReadOnlyList<string>? Labels);

    private sealed record Response(IReadOnlyList<string> InvalidLabels, long ParameterVersion);
}
