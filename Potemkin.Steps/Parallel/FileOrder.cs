using System.Collections.Concurrent;
using System.Reflection;
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
    // To read an outline's rows for each row again would take as long as all scenarios do.
    private static readonly ConcurrentDictionary<MethodInfo, Dictionary<string, int>> Rows = new();

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase =>
        testCases
            .OrderBy(testCase => testCase.TestMethod.TestClass.Class.ToRuntimeType().MetadataToken)
            .ThenBy(testCase => testCase.TestMethod.Method.ToRuntimeMethod().MetadataToken)
            .ThenBy(testCase => RowOf(testCase));

    /// <summary>Leaves the collections in the order of their test cases.</summary>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections;

    private static int RowOf(ITestCase testCase) => GeneratedScenario.Is(testCase) && testCase.TestMethodArguments is { } row
        ? Rows.GetOrAdd(testCase.TestMethod.Method.ToRuntimeMethod(), RowsOf).GetValueOrDefault(KeyOf(row.OfType<string>()))
        : 0;

    private static Dictionary<string, int> RowsOf(MethodInfo outline)
    {
        var rows = new Dictionary<string, int>();
        foreach (var data in outline.CustomAttributes.Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute)))
        {
            var cells = (IEnumerable<CustomAttributeTypedArgument>)data.ConstructorArguments.Single().Value!;
            rows.TryAdd(KeyOf(cells.Select(cell => cell.Value).OfType<string>()), rows.Count);
        }

        return rows;
    }

    private static string KeyOf(IEnumerable<string> cells) => string.Join('\0', cells);
}
