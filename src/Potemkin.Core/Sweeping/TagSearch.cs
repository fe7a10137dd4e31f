using Potemkin.Core.Settings;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Sweeping;

/// <summary>Finds what runs left behind among all stacks of accounts and regions, by their tags.</summary>
internal sealed class TagSearch(AccountRegions places, SweepOptions options, Choice choice)
{
    public async Task SearchAsync(SweepFindings findings, CancellationToken cancellationToken)
    {
        var target = options.Endpoint is { } endpoint ? Target.At(endpoint) : Target.Live;
        foreach (var profile in OrDefault(options.Profiles))
        {
            foreach (var region in OrDefault(options.Regions))
            {
                try
                {
                    var settings = new PotemkinSettings { Target = target, Profile = profile, Region = region };
                    await SearchAsync(await places.ReachAsync(settings, cancellationToken), findings, cancellationToken);
                }
                catch (PotemkinException failure)
                {
                    findings.Add(failure);
                }
            }
        }
    }

    private static IReadOnlyList<string?> OrDefault(IReadOnlyList<string?> named) => named.Count > 0 ? named : [null];

    private async Task SearchAsync(AccountRegion place, SweepFindings findings, CancellationToken cancellationToken)
    {
        foreach (var stack in await new StandingStacks(place).ListAsync(cancellationToken))
        {
            if (choice.ByTag(stack) is { } chosen)
                findings.Add(chosen);
        }
    }
}
