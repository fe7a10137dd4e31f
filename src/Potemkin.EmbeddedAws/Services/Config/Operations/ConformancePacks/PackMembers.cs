using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.ConformancePacks;

/// <summary>What AWS Config demands of the members that several requests about conformance packs have.</summary>
internal static class PackMembers
{
    /// <summary>The default of a limit of packs, and its greatest value.</summary>
    public const int PageSize = 20;

    /// <summary>What a rule of a pack, or a pack, can say.</summary>
    public static IReadOnlyList<string> ComplianceTypes { get; } =
        [ComplianceType.Compliant, ComplianceType.NonCompliant, ComplianceType.InsufficientData];

    public static RequestValidation PackName(this RequestValidation validation, string? name, string member = "conformancePackName") =>
        validation.Length(name, member, 1, 256).Pattern(name, member, "[a-zA-Z][-a-zA-Z0-9]*");

    public static RequestValidation PackNames(this RequestValidation validation, IReadOnlyList<string>? names, string member, int minimum, int maximum)
    {
        validation.Count(names, member, minimum, maximum);
        for (var i = 0; i < names?.Count; i++)
            validation.PackName(names[i], $"{member}.{i + 1}.member");
        return validation;
    }

    public static RequestValidation RuleNameFilter(this RequestValidation validation, IReadOnlyList<string>? names)
    {
        validation.Count(names, "filters.configRuleNames", 0, 10);
        for (var i = 0; i < names?.Count; i++)
            validation.Length(names[i], $"filters.configRuleNames.{i + 1}.member", 1, 64);
        return validation;
    }
}
