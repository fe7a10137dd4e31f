using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.Services.Ssm.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html">PutParameter</a>.</summary>
internal static partial class PutParameter
{
    private const string DefaultKey = "alias/aws/ssm";

    private static readonly string[] Types = [ParameterVersion.Text, ParameterVersion.List, ParameterVersion.Secure];
    private static readonly string[] Tiers = ["Standard", "Advanced", "Intelligent-Tiering"];
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("PutParameter", Put);

    private static Response Put(Request request, RequestContext context)
    {
        Validate(request);
        var store = context.Region.Of<ParameterStore>();
        var existing = store.Find(request.Name!);
        if (existing is not null && request.Overwrite is not true)
            throw SsmErrors.AlreadyExists();
        if (existing is not null && request.Tags is { Count: > 0 })
            throw SsmErrors.TagsWithOverwrite();

        var former = existing?.Latest;
        var type = request.Type ?? former?.Type ?? throw SsmErrors.TypeRequired();
        if (former is not null && (type == ParameterVersion.Secure) != (former.Type == ParameterVersion.Secure))
            throw SsmErrors.TypeChange();
        var version = new ParameterVersion((former?.Number ?? 0) + 1, type, request.Value!, context.World.Now)
        {
            Description = request.Description ?? former?.Description,
            KeyId = type == ParameterVersion.Secure ? request.KeyId ?? former?.KeyId ?? DefaultKey : null,
            AllowedPattern = request.AllowedPattern ?? former?.AllowedPattern,
            Tier = request.Tier is null or "Intelligent-Tiering" ? former?.Tier ?? "Standard" : request.Tier,
            DataType = request.DataType ?? former?.DataType ?? "text",
        };
        CheckPattern(version);
        store.Put((existing ?? new StoredParameter(request.Name!, []) { Tags = TagParameters.Of(request.Tags) }).With(version));
        return new Response(version.Number, version.Tier);
    }

    private static void Validate(Request request)
    {
        new RequestValidation()
            .Required(request.Name, "name")
            .Length(request.Name, "name", 1, 2048)
            .Required(request.Value, "value")
            .Length(request.Value, "value", 1, 8192)
            .Length(request.Description, "description", 0, 1024)
            .OneOf(request.Type, "type", Types)
            .OneOf(request.Tier, "tier", Tiers)
            .ThrowIfAny(SsmErrors.Validation);
        if (!ValidName().IsMatch(request.Name!))
            new RequestValidation().Pattern(request.Name, "name", "[a-zA-Z0-9_./-]+").ThrowIfAny(SsmErrors.Validation);
        if (Reserved().IsMatch(request.Name!))
            throw SsmErrors.ReservedName();
    }

    private static void CheckPattern(ParameterVersion version)
    {
        if (version.AllowedPattern is not { } pattern)
            return;
        try
        {
            if (!Regex.IsMatch(version.Value, pattern, RegexOptions.CultureInvariant, LongestMatch))
                throw SsmErrors.PatternNotMatched(pattern);
        }
        catch (Exception unusable) when (unusable is ArgumentException or RegexMatchTimeoutException)
        {
            throw SsmErrors.InvalidPattern(pattern);
        }
    }

    [GeneratedRegex(@"\A[a-zA-Z0-9_./-]+\z")]
    private static partial Regex ValidName();

    [GeneratedRegex(@"\A/?(aws|ssm)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();

    private sealed record Request(
        string? Name,
        string? Description,
        string? Value,
        string? Type,
        string? KeyId,
        bool? Overwrite,
        string? AllowedPattern,
        IReadOnlyList<TagParameters.Tag>? Tags,
        string? Tier,
        string? DataType);

    private sealed record Response(long Version, string Tier);
}
