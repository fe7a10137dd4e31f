using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>An error of a service, in its own words.</summary>
/// <param name="Code">The code.</param>
/// <param name="Text">The message, with <c>{id}</c> for what was asked for, <c>{account}</c> and <c>{region}</c>.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record ErrorText(string Code, string Text, int Status = 400)
{
    public AwsException For(string id, RegionState region) => new(
        Code,
        Text.Replace("{id}", id, StringComparison.Ordinal)
            .Replace("{account}", region.Id.AccountId, StringComparison.Ordinal)
            .Replace("{region}", region.Id.Region, StringComparison.Ordinal),
        Status);
}
