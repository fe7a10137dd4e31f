using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html">GetRandomPassword</a>.</summary>
internal static class GetRandomPassword
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("GetRandomPassword", Generate);

    private static Response Generate(Request request, RequestContext context)
    {
        new RequestValidation().Range(request.PasswordLength, "passwordLength", 1, RandomPassword.Longest).ThrowIfAny(SecretsManagerErrors.Validation);
        var password = new RandomPassword
        {
            Length = request.PasswordLength ?? new RandomPassword().Length,
            ExcludedCharacters = request.ExcludeCharacters ?? "",
            ExcludesLowercase = request.ExcludeLowercase is true,
            ExcludesUppercase = request.ExcludeUppercase is true,
            ExcludesNumbers = request.ExcludeNumbers is true,
            ExcludesPunctuation = request.ExcludePunctuation is true,
            IncludesSpace = request.IncludeSpace is true,
            RequiresEachIncludedType = request.RequireEachIncludedType is not false,
        };
        return new Response(password.Generate(context.World.RandomNames) ?? throw SecretsManagerErrors.PasswordImpossible());
    }

    private sealed record Request(
        int? PasswordLength,
        string? ExcludeCharacters,
        bool? ExcludeNumbers,
        bool? ExcludePunctuation,
        bool? ExcludeUppercase,
        bool? ExcludeLowercase,
        bool? IncludeSpace,
        bool? RequireEachIncludedType);

    private sealed record Response(string RandomPassword);
}
