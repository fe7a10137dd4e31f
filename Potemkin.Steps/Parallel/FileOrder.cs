using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Potemkin.Steps.Parallel;

/// <summary>
/// Puts scenarios into the order of their features and of the lines there, which is the order in which the engines generate them. What asks
/// for them does not keep it, and xUnit's default would shuffle them.
/// </summary>
internal sealed class FileOrder : ITestCaseOrderer, ITestCollectionOrderer
{
    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase =>
        testCases
            .OrderBy(testCase => testCase.TestMethod.TestClass.Class.ToRuntimeType().MetadataToken)
            .ThenBy(testCase => testCase.TestMethod.Method.ToRuntimeMethod().MetadataToken)
            .ThenBy(testCase => RowOf(testCase));

    /// <summary>Leaves the collections in the order of their test cases.</summary>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections;

    private static int RowOf(ITestCase testCase) => GeneratedScenario.Is(testCase) && testCase.TestMethodArguments is { } row
        ? testCase.TestMethod.Method.GetCustomAttributes(typeof(InlineDataAttribute)).ToList().FindIndex(
            data => row.OfType<string>().SequenceEqual(((object[])data.GetConstructorArguments().Single()).OfType<string>()))
        : 0;
}
