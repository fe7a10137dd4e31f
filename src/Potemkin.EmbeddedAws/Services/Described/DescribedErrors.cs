using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>What a service says to what it cannot answer.</summary>
internal sealed record DescribedErrors
{
    /// <summary>The code for a parameter that is not as it must be.</summary>
    public string Invalid { get; init; } = "ValidationException";

    /// <summary>For something that is asked for and is not there, where its type has no error of its own.</summary>
    public ErrorText Missing { get; init; } = new("ResourceNotFoundException", "{id} not found.");

    // The texts of the following are not known for each service.

    public AwsException InvalidToken() => new(Invalid, "The pagination token is not valid.");

    public AwsException WouldHaveSucceeded() => new("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412);

    /// <param name="member">The member that is missing.</param>
    /// <param name="ofQuery">Whether it was asked in one of the Query protocols.</param>
    public AwsException Required(string member, bool ofQuery) => ofQuery
        ? new AwsException("MissingParameter", $"The request must contain the parameter {member}.")
        : new AwsException(
            Invalid,
            $"1 validation error detected: Value null at '{char.ToLowerInvariant(member[0])}{member[1..]}' failed to satisfy constraint: Member must not be null");
}
