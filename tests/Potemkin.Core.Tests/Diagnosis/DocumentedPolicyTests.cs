using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.Core.Calling;

namespace Potemkin.Core.Tests.Diagnosis;

public partial class DocumentedPolicyTests
{
    [Theory]
    [InlineData(nameof(OperationUse.Run))]
    [InlineData(nameof(OperationUse.DeployedRules))]
    [InlineData(nameof(OperationUse.Courtesy))]
    [InlineData(nameof(OperationUse.Doctor))]
    public void ThePolicyAllowsWhatIsUsedAndNothingElse(string use)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Folder, "docs", "doctor.md"));
        var policy = JsonNode.Parse(JsonBlock().Match(page).Groups["text"].Value)!;

        var allowed = policy["Statement"]!.AsArray().Single(statement => (string)statement!["Sid"]! == use)!["Action"]!.AsArray().Select(action => (string)action!);

        allowed.Should().Equal(ApiOperations.All.Where(operation => $"{operation.Use}" == use).Select(operation => operation.Action));
    }

    [Fact]
    public async Task EachOperationIsTriedByItsOwnName()
    {
        await using var aws = await ExaminedAws.StartAsync();
        foreach (var operation in ApiOperations.All)
        {
            try
            {
                await operation.TryAsync(aws.Clients, "nobodys", CancellationToken.None);
            }
            catch (Amazon.Runtime.AmazonServiceException refused)
            {
                // There is no such thing, which is what a call that is allowed comes to.
                ((int)refused.StatusCode).Should().Be(400, refused.Message);
            }
        }

        aws.Clients.Calls.All.Select(call => (call.Service, call.Operation)).Should()
            .BeEquivalentTo(ApiOperations.All.Select(operation => (operation.Service.Name, operation.Name)));
    }

    [GeneratedRegex(@"```json\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
