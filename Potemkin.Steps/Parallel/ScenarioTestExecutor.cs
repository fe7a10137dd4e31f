using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Potemkin.Steps.Parallel;

/// <summary>Runs the test cases that were asked for; which they are is known before anything else happens.</summary>
internal sealed class ScenarioTestExecutor(AssemblyName assemblyName, ISourceInformationProvider sources, IMessageSink diagnosticMessageSink)
    : XunitTestFrameworkExecutor(assemblyName, sources, diagnosticMessageSink)
{
    protected override async void RunTestCases(
        IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
    {
        var wanted = new FileOrder().OrderTestCases(testCases).ToList();
        RunPlan.Current = RunPlan.Of(wanted);
        using var runner = new ScenarioAssemblyRunner(TestAssembly, wanted, DiagnosticMessageSink, executionMessageSink, executionOptions);
        await runner.RunAsync();
    }
}
