using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Potemkin.Steps.Parallel;

/// <summary>
/// xUnit's own test framework, except that the scenarios of features run side by side: those of one feature and those of several.
/// What comes with the package names it to xUnit; nothing else needs to.
/// </summary>
/// <param name="messageSink">Where xUnit's diagnostic messages go.</param>
public sealed class ScenarioTestFramework(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    /// <inheritdoc />
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new ScenarioTestExecutor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);
}
