using System.CodeDom.Compiler;
using Xunit;
using Xunit.Abstractions;

namespace Potemkin.Steps.Parallel;

/// <summary>Recognises what the engines generate: a class for each feature, whose test cases are its scenarios.</summary>
internal static class GeneratedScenario
{
    private const string FeatureTitle = "FeatureTitle";
    private const string Title = "Description";
    private const string Category = "Category";

    /// <summary>Whether a test case is a scenario.</summary>
    public static bool Is(ITestCase testCase) =>
        testCase.Traits.ContainsKey(FeatureTitle)
        && testCase.Traits.ContainsKey(Title)
        && testCase.TestMethod.TestClass.Class.GetCustomAttributes(typeof(GeneratedCodeAttribute)).Any();

    /// <summary>
    /// The tags, without their @: those of the feature before those of the scenario, and at last those of its examples.
    /// </summary>
    public static IReadOnlyList<string> Tags(ITestCase scenario) =>
    [
        .. Categories(scenario.TestMethod.TestClass.Class.GetCustomAttributes(typeof(TraitAttribute))),
        .. Categories(scenario.TestMethod.Method.GetCustomAttributes(typeof(TraitAttribute))),
        .. scenario.TestMethodArguments?.OfType<string[]>().SelectMany(tags => tags) ?? [],
    ];

    /// <summary>What is planned by a test case that is a scenario.</summary>
    public static PlannedScenario Plan(ITestCase scenario) => new(
        scenario.TestMethod.TestClass.Class.ToRuntimeType(),
        scenario.Traits[FeatureTitle][0],
        scenario.Traits[Title][0],
        Tags(scenario),
        [.. scenario.TestMethodArguments?.OfType<string>() ?? []]);

    private static IEnumerable<string> Categories(IEnumerable<IAttributeInfo> traits) =>
        from trait in traits
        let arguments = trait.GetConstructorArguments().Cast<string>().ToList()
        where arguments[0] == Category
        select arguments[1];
}
