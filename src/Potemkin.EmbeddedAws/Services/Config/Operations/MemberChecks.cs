using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>What AWS Config demands of the members that several requests have.</summary>
internal static class MemberChecks
{
    private const int MaximumLimit = 100;

    public static RequestValidation RuleName(this RequestValidation validation, string? name, string member) =>
        validation.Length(name, member, 1, 128).Pattern(name, member, @".*\S.*");

    public static RequestValidation RuleNames(this RequestValidation validation, IReadOnlyList<string>? names, int minimum = 0)
    {
        validation.Count(names, "configRuleNames", minimum, 25);
        for (var i = 0; i < names?.Count; i++)
            validation.RuleName(names[i], $"configRuleNames.{i + 1}.member");
        return validation;
    }

    public static RequestValidation ResourceType(this RequestValidation validation, string? type, string member) =>
        validation.Required(type, member).OneOf(type, member, ConfigResourceTypes.All);

    public static RequestValidation ResourceTypeFilter(this RequestValidation validation, IReadOnlyList<string>? types)
    {
        validation.Count(types, "resourceTypes", 0, 20);
        for (var i = 0; i < types?.Count; i++)
            validation.Length(types[i], $"resourceTypes.{i + 1}.member", 1, 256);
        return validation;
    }

    public static RequestValidation ComplianceTypeFilter(this RequestValidation validation, IReadOnlyList<string>? types) =>
        validation.Count(types, "complianceTypes", 0, 3).EachOneOf(types, "complianceTypes", ComplianceType.All);

    public static RequestValidation Limit(this RequestValidation validation, int? limit, int maximum = MaximumLimit) =>
        validation.Range(limit, "limit", 0, maximum);

    public static RequestValidation Expression(this RequestValidation validation, string? expression) =>
        validation.Required(expression, "expression").Length(expression, "expression", 1, 4096);

    /// <summary>The size of a page: the limit, or the default where none or 0 is given.</summary>
    public static int OrDefault(this int? limit, int size) => limit is null or 0 ? size : limit.Value;
}
