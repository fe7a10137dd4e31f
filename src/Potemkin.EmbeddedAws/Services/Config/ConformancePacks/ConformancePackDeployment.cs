using System.Text;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.ConformancePacks;
using Potemkin.EmbeddedAws.State.Remediation;

namespace Potemkin.EmbeddedAws.Services.Config.ConformancePacks;

/// <summary>Makes the rules of conformance packs, and removes them. All rules of a pack are put, or none.</summary>
internal sealed class ConformancePackDeployment : IConformancePackDeployment
{
    private const int MostPacks = 50;
    private const int LongestRuleName = 128;
    private const int LongestReason = 2000;

    private static readonly Dictionary<string, string> NoTags = [];

    public ConformancePack Put(RegionState region, ConformancePackInput input, IReadOnlyDictionary<string, string> tags) =>
        Deploy(region, Accept(region, input, tags));

    public void Remove(RegionState region, ConformancePack pack)
    {
        Remove(region, pack.RuleNames);
        region.Of<ConformancePackStore>().Remove(pack.Name);
    }

    /// <summary>Makes a pack, or the next form of the one of the same name, as far as can be told without making its rules.</summary>
    /// <exception cref="InvalidConformancePack">AWS Config would refuse it, or it is not to be had here.</exception>
    public static ConformancePack Accept(RegionState region, ConformancePackInput input, IReadOnlyDictionary<string, string> tags)
    {
        var packs = region.Of<ConformancePackStore>();
        var existing = packs.Find(input.Name);
        if (existing is null && packs.All.Count >= MostPacks)
            throw ConformancePackErrors.TooManyPacks(MostPacks);

        var read = input with { TemplateBody = Template(region.World, input), TemplateS3Uri = null };
        var id = existing?.Id ?? $"conformance-pack-{region.World.RandomNames.Lower(9)}";
        var pack = new ConformancePack
        {
            Name = input.Name,
            Id = id,
            Arn = region.Id.Arn("config", $"conformance-pack/{input.Name}/{id}"),
            StackArn = existing?.StackArn ?? region.Id.Arn("cloudformation", $"stack/awsconfigconforms-{input.Name}-{id}/{region.World.RandomNames.Uuid()}"),
            Input = read,
            State = ConformancePackState.CreateInProgress,
            LastUpdateRequestedTime = region.World.Now,
            LastUpdateCompletedTime = existing?.LastUpdateCompletedTime,
            RuleNames = existing?.RuleNames ?? [],
            Controls = existing?.Controls ?? new Dictionary<string, IReadOnlyList<string>>(),
            Tags = existing?.Tags ?? tags,
        };
        ConformancePackPlan.For(region, read, id, pack.StackArn);
        packs.Put(pack);
        return pack;
    }

    /// <summary>Puts the rules of a pack, and removes those that it has no more.</summary>
    public static ConformancePack Deploy(RegionState region, ConformancePack pack)
    {
        var deployed = TryToDeploy(region, pack);
        region.Of<ConformancePackStore>().Put(deployed);
        return deployed;
    }

    private static ConformancePack TryToDeploy(RegionState region, ConformancePack pack)
    {
        try
        {
            return Deploy(region, pack, ConformancePackPlan.For(region, pack.Input, pack.Id, pack.StackArn));
        }
        catch (InvalidConformancePack refusal)
        {
            // What the template speaks of was there when the pack was accepted, and is there no more.
            return Failed(pack, [refusal.Message]);
        }
    }

    private static ConformancePack Deploy(RegionState region, ConformancePack pack, ConformancePackPlan plan)
    {
        var rules = Rules(region, plan, out var refusals);
        if (refusals.Count > 0)
            return Failed(pack, refusals);

        var names = rules.Select(rule => rule.Name).ToList();
        Remove(region, [.. pack.RuleNames.Except(names)]);
        foreach (var rule in rules)
        {
            region.ConfigRules.Put(rule);
            region.Of<RemediationConfigurations>().Remove(rule.Name);
        }

        foreach (var remediation in plan.Remediations)
            region.Of<RemediationConfigurations>().Put(remediation);
        return pack with
        {
            State = ConformancePackState.CreateComplete,
            RuleNames = names,
            Controls = plan.Controls,
            LastUpdateCompletedTime = region.World.Now,
        };
    }

    /// <summary>The rules of a pack; all that are refused are told, so that nobody has to find them one after the other.</summary>
    private static List<ConfigRule> Rules(RegionState region, ConformancePackPlan plan, out List<string> refusals)
    {
        var rules = new List<ConfigRule>();
        refusals = [];
        foreach (var input in plan.Rules)
        {
            try
            {
                rules.Add(Rule(region, input));
            }
            catch (InvalidConfigRule refusal)
            {
                refusals.Add(refusal.Message);
            }
        }

        return rules;
    }

    private static ConformancePack Failed(ConformancePack pack, IEnumerable<string> refusals)
    {
        var reason = string.Join(' ', refusals.Distinct());
        return pack with
        {
            State = ConformancePackState.CreateFailed,
            StatusReason = reason.Length <= LongestReason ? reason : reason[..(LongestReason - 1)] + "…",
        };
    }

    private static ConfigRule Rule(RegionState region, ConfigRuleInput input) => input.ConfigRuleName!.Length > LongestRuleName
        ? throw ConfigRuleErrors.NameTooLong(input.ConfigRuleName, LongestRuleName)
        : ConfigRuleFactory.Create(region, input, NoTags) with { CreatedBy = ConformancePack.Creator };

    private static void Remove(RegionState region, IReadOnlyList<string> ruleNames)
    {
        foreach (var name in ruleNames)
        {
            region.Of<RemediationConfigurations>().Remove(name);
            if (region.ConfigRules.Find(name) is { } rule)
                region.ConfigRules.Remove(rule);
        }
    }

    private static string Template(World world, ConformancePackInput input) => (input.TemplateBody, input.TemplateS3Uri) switch
    {
        ({ } body, null) => body,
        (null, { } uri) => Stored(world, uri) ?? throw ConformancePackErrors.UnreadableTemplate(),
        _ => throw ConformancePackErrors.TemplatesNotOne(),
    };

    private static string? Stored(World world, string uri) =>
        ObjectAddress.Parse(uri) is { } address
        && world.FindAnywhere(Bucket.TypeName, address.Bucket) is { } bucket
        && bucket.Region.Of<BucketObjects>().Find(address.Bucket, address.Key) is { } found
            ? Encoding.UTF8.GetString(found.Content)
            : null;
}
