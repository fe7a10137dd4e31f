using System.CodeDom.Compiler;
using System.Collections.Concurrent;
using System.Reflection;
using Xunit;
using Xunit.Abstractions;

namespace Potemkin.Steps.Parallel;

/// <summary>Recognises what the engines generate: a class for each feature, whose test cases are its scenarios.</summary>
internal static class GeneratedScenario
{
    private const string FeatureTitle = "FeatureTitle";
    private const string Title = "Description";
    private const string Category = "Category";

    // An outline has an attribute for each of its rows: to read them for each row again would take as long as all scenarios do.
    private static readonly ConcurrentDictionary<Type, bool> Generated = new();
    private static readonly ConcurrentDictionary<MethodInfo, IReadOnlyList<string>> MethodTags = new();
    private static readonly ConcurrentDictionary<MethodInfo, string?> SkipReasons = new();

    /// <summary>Whether a test case is a scenario.</summary>
    public static bool Is(ITestCase testCase) =>
        testCase.Traits.ContainsKey(FeatureTitle)
        && testCase.Traits.ContainsKey(Title)
        && Generated.GetOrAdd(testCase.TestMethod.TestClass.Class.ToRuntimeType(), type => type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false));

    /// <summary>
    /// The tags, without their @: those of the feature before those of the scenario, and at last those of its examples.
    /// </summary>
    public static IReadOnlyList<string> Tags(ITestCase scenario) =>
    [
        .. MethodTags.GetOrAdd(scenario.TestMethod.Method.ToRuntimeMethod(), method => [.. Categories(method.DeclaringType!), .. Categories(method)]),
        .. scenario.TestMethodArguments?.OfType<string[]>().SelectMany(tags => tags) ?? [],
    ];

    /// <summary>What is planned by a test case that is a scenario.</summary>
    public static PlannedScenario Plan(ITestCase scenario) => new(
        scenario.TestMethod.TestClass.Class.ToRuntimeType(),
        scenario.Traits[FeatureTitle][0],
        scenario.Traits[Title][0],
        Tags(scenario),
        [.. scenario.TestMethodArguments?.OfType<string>() ?? []])
    {
        SkipReason = SkipReasons.GetOrAdd(scenario.TestMethod.Method.ToRuntimeMethod(), SkipReasonOf),
    };

    // A test case that another process has found does not know it.
    private static string? SkipReasonOf(MethodInfo generated) => generated.GetCustomAttribute<FactAttribute>()?.Skip;

    private static IEnumerable<string> Categories(MemberInfo generated) =>
        from attribute in generated.CustomAttributes
        where attribute.AttributeType == typeof(TraitAttribute) && (string)attribute.ConstructorArguments[0].Value! == Category
        select (string)attribute.ConstructorArguments[1].Value!;
}
