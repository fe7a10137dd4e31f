using Xunit.Abstractions;

namespace Potemkin.Steps.Tests;

/// <summary>Begins with the test that waits at an account's own pace: the others are over before it is.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => collection.DisplayName.Contains(nameof(LiveTests), StringComparison.Ordinal));
}
