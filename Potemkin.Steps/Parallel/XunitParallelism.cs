using Potemkin.Core.Settings;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Potemkin.Steps.Parallel;

/// <summary>What a project says in xUnit's own words about what may run side by side.</summary>
internal sealed class XunitParallelism
{
    private readonly bool _hasCollectionPerClass;

    /// <param name="assembly">The assembly, which may have a <see cref="CollectionBehaviorAttribute"/>.</param>
    /// <param name="options">What xunit.runner.json or the runner says, which goes before it.</param>
    /// <param name="diagnosticMessageSink">Where xUnit's diagnostic messages go.</param>
    public XunitParallelism(ITestAssembly assembly, ITestFrameworkExecutionOptions options, IMessageSink diagnosticMessageSink)
    {
        var behavior = assembly.Assembly.GetCustomAttributes(typeof(CollectionBehaviorAttribute)).SingleOrDefault();
        _hasCollectionPerClass = ExtensibilityPointFactory.GetXunitTestCollectionFactory(diagnosticMessageSink, behavior, assembly)
            is CollectionPerClassTestCollectionFactory;
        IsOff = options.DisableParallelization()
            ?? behavior?.GetNamedArgument<bool>(nameof(CollectionBehaviorAttribute.DisableTestParallelization)) ?? false;
        CollectionsAtOnce = (options.MaxParallelThreads()
                ?? behavior?.GetNamedArgument<int>(nameof(CollectionBehaviorAttribute.MaxParallelThreads)) ?? 0) switch
        {
            0 => Environment.ProcessorCount,
            < 0 => int.MaxValue,
            var number => number,
        };
        // There a synchronization context of xUnit's is what holds them back.
        if (options.ParallelAlgorithmOrDefault() == ParallelAlgorithm.Aggressive)
            CollectionsAtOnce = int.MaxValue;
    }

    /// <summary>Whether nothing may.</summary>
    public bool IsOff { get; }

    /// <summary>How many test collections may.</summary>
    public int CollectionsAtOnce { get; }

    /// <summary>Whether the scenarios of a collection may: where it is one feature, which nobody put into a collection with others.</summary>
    public bool AllowsSideBySide(IReadOnlyList<IXunitTestCase> collection) =>
        _hasCollectionPerClass
        && collection.All(GeneratedScenario.Is)
        && !collection[0].TestMethod.TestClass.Class.GetCustomAttributes(typeof(CollectionAttribute)).Any();

    /// <summary>Whether a collection must be alone: as xUnit has it, or because one of its scenarios must.</summary>
    public static bool MustBeAlone(ITestCollection collection, IEnumerable<IXunitTestCase> testCases) =>
        collection.CollectionDefinition?.GetCustomAttributes(typeof(CollectionDefinitionAttribute)).SingleOrDefault()
            ?.GetNamedArgument<bool>(nameof(CollectionDefinitionAttribute.DisableParallelization)) == true
        || testCases.Any(testCase => GeneratedScenario.Is(testCase) && ScenarioTags.IsSerial(GeneratedScenario.Tags(testCase)));
}
