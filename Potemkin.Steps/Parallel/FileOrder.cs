using Xunit.Abstractions;
using Xunit.Sdk;

namespace Potemkin.Steps.Parallel;

/// <summary>Leaves scenarios in the order of their feature; xUnit's default would shuffle them.</summary>
internal sealed class FileOrder : ITestCaseOrderer
{
    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase => testCases;
}
