using System.Collections.Frozen;

namespace Potemkin.Core.Rules;

/// <summary>What is known of an AWS managed rule before it is deployed.</summary>
/// <param name="Trigger">What has AWS Config evaluate it.</param>
/// <param name="UntaggedTypes">Those of the resource types that it judges, in AWS Config's names, whose resources get no tags of a stack.</param>
internal sealed record ManagedRuleFacts(RuleTrigger Trigger, IReadOnlyList<string> UntaggedTypes)
{
    private static readonly Lazy<FrozenDictionary<string, ManagedRuleFacts>> Known = new(() => FactsFile.Lines("ManagedRules.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => words[0], words => new ManagedRuleFacts(Enum.Parse<RuleTrigger>(words[1], ignoreCase: true), words[2..])));

    /// <summary>The facts of the rule; null where there are none.</summary>
    /// <param name="identifier">AWS's identifier of the rule, such as <c>S3_DEFAULT_ENCRYPTION_KMS</c>.</param>
    public static ManagedRuleFacts? Find(string identifier) => Known.Value.GetValueOrDefault(identifier);
}
