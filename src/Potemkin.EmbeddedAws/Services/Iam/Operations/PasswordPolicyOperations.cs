using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Settings;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// What the account asks of its users' passwords. See
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html">UpdateAccountPasswordPolicy</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html">GetAccountPasswordPolicy</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html">DeleteAccountPasswordPolicy</a>.
/// </summary>
internal static class PasswordPolicyOperations
{
    public static void AddTo(OperationTable operations) => operations
        .Add<UpdateRequest, Empty>("UpdateAccountPasswordPolicy", Update)
        .Add<Empty, Response>("GetAccountPasswordPolicy", (_, context) => new Response(Get(context)))
        .Add<Empty, Empty>("DeleteAccountPasswordPolicy", Delete);

    /// <summary>What the request does not say is as where nobody ever said anything.</summary>
    private static Empty Update(UpdateRequest request, RequestContext context)
    {
        new RequestValidation()
            .Range(request.MinimumPasswordLength, "minimumPasswordLength", PasswordPolicy.LeastLength, 128)
            .Range(request.MaxPasswordAge, "maxPasswordAge", 1, 1095)
            .Range(request.PasswordReusePrevention, "passwordReusePrevention", 1, 24)
            .ThrowIfAny(IamErrors.Validation);
        PasswordPolicies.Put(context.Region, new PasswordPolicy
        {
            MinimumPasswordLength = request.MinimumPasswordLength ?? PasswordPolicy.LeastLength,
            RequireSymbols = request.RequireSymbols ?? false,
            RequireNumbers = request.RequireNumbers ?? false,
            RequireUppercaseCharacters = request.RequireUppercaseCharacters ?? false,
            RequireLowercaseCharacters = request.RequireLowercaseCharacters ?? false,
            AllowUsersToChangePassword = request.AllowUsersToChangePassword ?? false,
            MaxPasswordAge = request.MaxPasswordAge,
            PasswordReusePrevention = request.PasswordReusePrevention,
            HardExpiry = request.HardExpiry,
        });
        return new Empty();
    }

    private static Empty Delete(Empty request, RequestContext context)
    {
        _ = Get(context);
        PasswordPolicies.Put(context.Region, null);
        return new Empty();
    }

    private static PasswordPolicy Get(RequestContext context) =>
        PasswordPolicies.Of(context.World, context.AccountId) ?? throw IamErrors.PasswordPolicyNotFound(context.AccountId);

    private sealed record UpdateRequest(
        int? MinimumPasswordLength,
        bool? RequireSymbols,
        bool? RequireNumbers,
        bool? RequireUppercaseCharacters,
        bool? RequireLowercaseCharacters,
        bool? AllowUsersToChangePassword,
        int? MaxPasswordAge,
        int? PasswordReusePrevention,
        bool? HardExpiry);

    private sealed record Response(PasswordPolicy PasswordPolicy);
}
