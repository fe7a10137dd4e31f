using Mono.Cecil;
using Potemkin.Core.Calling;

namespace Potemkin.Architecture.Tests;

/// <summary>What Core asks of AWS stands in one list, by which the doctor and the documentation know it.</summary>
public class ApiOperationTests
{
    private static readonly string[] Services = ["Amazon.CloudFormation", "Amazon.CloudWatchLogs", "Amazon.ConfigService", "Amazon.SecurityToken"];

    [Fact]
    public void TheListOfOperationsIsWhatIsCalled()
    {
        using var core = Code.Read("Potemkin.Core");

        var called = Code.Types(core)
            .Where(type => Outermost(type).Name != nameof(ApiOperations))
            .SelectMany(Code.Calls)
            .Where(call => Services.Contains(call.DeclaringType.Namespace) && call.Name.EndsWith("Async", StringComparison.Ordinal))
            .Select(call => call.Name[..^"Async".Length])
            .Distinct();

        // CloudFormation puts and deletes the rules of stacks.
        called.Should().BeEquivalentTo(
            ApiOperations.All.Where(operation => operation.Use != OperationUse.DeployedRules).Select(operation => operation.Name));
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
