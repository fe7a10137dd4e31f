namespace Potemkin.EmbeddedAws.State.Settings;

/// <summary>
/// What an account asks of its users' passwords.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_PasswordPolicy.html">PasswordPolicy</a>.
/// </summary>
internal sealed record PasswordPolicy
{
    public const int LeastLength = 6;

    public int MinimumPasswordLength { get; init; } = LeastLength;

    public bool RequireSymbols { get; init; }

    public bool RequireNumbers { get; init; }

    public bool RequireUppercaseCharacters { get; init; }

    public bool RequireLowercaseCharacters { get; init; }

    public bool AllowUsersToChangePassword { get; init; }

    /// <summary>Whether passwords expire at all.</summary>
    public bool ExpirePasswords => MaxPasswordAge is not null;

    /// <summary>In days; null where passwords do not expire.</summary>
    public int? MaxPasswordAge { get; init; }

    /// <summary>How many former passwords may not be used again; null for none.</summary>
    public int? PasswordReusePrevention { get; init; }

    /// <summary>Whether a user whose password expired is locked out; null where nobody said.</summary>
    public bool? HardExpiry { get; init; }
}
